'use client'

import type { Route } from 'next'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { PageLink } from '@/components/ui/page-link'
import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import { idle } from '@/lib/forms/state'

import { EntryButtons } from './entry-buttons'
import { EntryWords, WordFields } from './entry-words'
import { FigureField } from './figure-field'
import { FigureOutcome } from './figure-outcome'
import { Questions } from './questions'
import { useDay } from './use-day'
import { type EntryActions, useEntryForm } from './use-entry-form'
import { useFigure } from './use-figure'
import { useQuestions } from './use-questions'

type EntryFormProps = EntryActions & { sheet: EntrySheet; firstKey: string }

/**
 * 填报进展: a figure and a day, the words folded away; of goals without figures the words come first. What was typed
 * stays when one looks from another day.
 */
export function EntryForm({ sheet, firstKey, ...actions }: EntryFormProps) {
  const { keyField, savedOn, state, submit, pending } = useEntryForm(firstKey, actions)
  const figure = useFigure(state, sheet.rate)
  const { on, setOn } = useDay(sheet.asOf, state)
  const asking = useQuestions(state, figure, on)
  const hasFigure = sheet.reporting !== 'words'
  return (
    <section
      aria-labelledby="log-progress"
      className="rounded-lg border border-line bg-surface px-4 py-3.5 md:px-4.5 md:py-4"
    >
      <h2 id="log-progress" className="mb-2.5">
        填报进展
      </h2>
      <form
        action={submit}
        onKeyDown={ignoreComposing}
        className="grid grid-cols-2 items-start gap-x-4 gap-y-2.5 md:grid-cols-[170px_156px_minmax(0,1fr)_auto]"
      >
        <input type="hidden" name="goalId" value={sheet.goalId} />
        <input {...keyField} />
        {hasFigure ? (
          <FigureField sheet={sheet} figure={figure} state={state} />
        ) : (
          <WordFields state={state} rows={3} />
        )}
        <Field
          type="date"
          name="on"
          label="日期"
          value={on}
          max={sheet.today}
          required
          hint={on !== sheet.today && on === sheet.asOf && '是所看的截至日期，不是今天'}
          onChange={({ target }) => setOn(target.value)}
          state={state}
        />
        <div className="col-span-full empty:hidden md:col-span-1 md:pt-7">
          {hasFigure && <FigureOutcome sheet={sheet} figure={figure} on={on} />}
        </div>
        <div className="col-span-full md:col-span-1 md:pt-5.5">
          <EntryButtons pending={pending} isAsking={asking.isAsking} />
        </div>
        <Questions asking={asking} pending={pending} confirm="确认填报" />
        {hasFigure && <EntryWords state={state} />}
        <div className="contents *:col-span-full">
          {/* Nothing any more once it is taken back. */}
          <FormMessage state={state.status === 'saved' && savedOn === null ? idle : state} />
          {savedOn !== null && savedOn > sheet.asOf && (
            <LookFrom day={savedOn} goalId={sheet.goalId} asOf={sheet.asOf} />
          )}
        </div>
      </form>
    </section>
  )
}

function LookFrom({ day, goalId, asOf }: { day: Day; goalId: string; asOf: Day }) {
  return (
    <p className="text-sm text-muted">
      本页截至{dayInWords(asOf)}，这一条在其后，还看不到。
      <PageLink href={`/goals/${goalId}?asOf=${day}` as Route} className="text-accent">
        改看截至{dayInWords(day)}
      </PageLink>
    </p>
  )
}
