'use client'

import { useState } from 'react'

import { FigureField } from '@/components/entries/figure-field'
import { FigureOutcome } from '@/components/entries/figure-outcome'
import { Questions } from '@/components/entries/questions'
import { useDay } from '@/components/entries/use-day'
import { type EntryActions, useEntryForm } from '@/components/entries/use-entry-form'
import { useFigure } from '@/components/entries/use-figure'
import { useQuestions } from '@/components/entries/use-questions'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { SendButton } from '@/components/forms/send-button'
import type { PasteGoal } from '@/lib/domain/pasted-report/paste-goals'
import type { PastedFigure } from '@/lib/domain/pasted-report/pasted-figures'
import { proposedEntry } from '@/lib/domain/pasted-report/proposed-entry'
import type { FormState } from '@/lib/forms/state'

type PastedFormProps = EntryActions & {
  figure: PastedFigure
  goal: PasteGoal
  isSure: boolean
  firstKey: string
  setRecorded: (words: string) => void
}

/** A pasted figure as a report on its goal, filled in and still to be changed. */
export function PastedForm({ figure, goal, isSure, firstKey, setRecorded, ...actions }: PastedFormProps) {
  const { sheet, title } = goal
  const [proposed] = useState(() => proposedEntry(figure, sheet))
  const onSaved = (answer: { message: string; at: string }) => setRecorded(`${answer.message} ${answer.at}`)
  const { keyField, state, submit, pending } = useEntryForm(firstKey, actions, { title, onSaved })
  const typed = useFigure(state, sheet.rate, { value: proposed.value, parts: null }, proposed.mode)
  const { on, setOn } = useDay(figure.on, state)
  const asking = useQuestions(state, typed, on)
  const isReady = isSure && proposed.doubt === '' && !asking.isAsking && !pending
  return (
    <form
      action={submit}
      onKeyDown={ignoreComposing}
      data-ready={isReady || undefined}
      className="grid gap-1.5"
    >
      <input type="hidden" name="goalId" value={sheet.goalId} />
      <input {...keyField} />
      <div className="grid grid-cols-[minmax(0,1fr)_9.5rem_auto] items-end gap-2">
        <FigureField sheet={sheet} figure={typed} state={state} about={title} />
        <Field
          type="date"
          name="on"
          label={figure.isDayStated ? '日期' : '日期（原文没写）'}
          value={on}
          max={sheet.today}
          required
          onChange={({ target }) => setOn(target.value)}
          state={state}
        />
        <SendButton
          pending={pending && !asking.isAsking}
          disabled={asking.isAsking}
          waiting="保存中…"
          className="btn border-line bg-surface enabled:text-accent"
          aria-label={`${title}：填报`}
        >
          填报
        </SendButton>
      </div>
      <FigureOutcome sheet={sheet} figure={typed} on={on} />
      {proposed.doubt && <p className="text-sm text-muted">{proposed.doubt}</p>}
      <Questions asking={asking} pending={pending} confirm="确认填报" about={title} />
      <Refusal state={state} />
    </form>
  )
}

/** What stands beside a field needs no second sentence below. */
function Refusal({ state }: { state: FormState }) {
  if (state.status !== 'rejected' || Object.keys(state.fields).length > 0) return null
  return (
    <p role="alert" className="text-sm text-red">
      {state.message}
    </p>
  )
}
