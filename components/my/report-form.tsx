'use client'

import { EntryButtons } from '@/components/entries/entry-buttons'
import { FigureField } from '@/components/entries/figure-field'
import { FigureOutcome } from '@/components/entries/figure-outcome'
import { Questions } from '@/components/entries/questions'
import { type EntryActions, useEntryForm } from '@/components/entries/use-entry-form'
import { useFigure } from '@/components/entries/use-figure'
import { useQuestions } from '@/components/entries/use-questions'
import { ignoreComposing } from '@/components/forms/composing'
import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import type { ReportRow } from '@/lib/domain/reporting/report-row'
import { type FormState, idle } from '@/lib/forms/state'

type ReportFormProps = EntryActions & {
  row: ReportRow
  firstKey: string
  setRecorded: (words: string) => void
  /** To the next row. */
  goOn: () => void
}

/** One report in one line: a figure or words, Enter, next row. Dated to the day one looks from. */
export function ReportForm({ row, firstKey, setRecorded, goOn, ...actions }: ReportFormProps) {
  const { sheet, title } = row
  const onSaved = (answer: { message: string; at: string }) => {
    setRecorded(`${answer.message} ${answer.at}`)
    goOn()
  }
  const { keyField, state, submit, pending } = useEntryForm(firstKey, actions, { title, onSaved })
  const figure = useFigure(state, sheet.rate)
  const asking = useQuestions(state, figure, sheet.asOf)
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-1.5">
      <input type="hidden" name="goalId" value={sheet.goalId} />
      <input {...keyField} />
      <input type="hidden" name="on" value={sheet.asOf} />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
        {sheet.reporting === 'words' ? (
          <WordsField about={title} state={state} />
        ) : (
          <FigureField sheet={sheet} figure={figure} state={state} about={title} />
        )}
        <EntryButtons pending={pending} isAsking={asking.isAsking} about={title} quiet />
      </div>
      {sheet.reporting !== 'words' && <FigureOutcome sheet={sheet} figure={figure} on={sheet.asOf} />}
      <Questions asking={asking} pending={pending} confirm="确认填报" about={title} />
      <RowMessage state={state} />
    </form>
  )
}

type WordsFieldProps = { about: string; state: FormState }

function WordsField({ about, state }: WordsFieldProps) {
  const { errors, typed } = lastSaid(state, 'note')
  return (
    <span className="grid gap-1">
      <input
        name="note"
        autoComplete="off"
        maxLength={2000}
        placeholder="一句话进展"
        defaultValue={typed?.[0]}
        aria-label={`${about}：进展`}
        aria-invalid={Boolean(errors)}
        className={`input w-full bg-canvas ${errors ? 'input-error' : 'border-faint'}`}
        data-first-field
      />
      {errors && <span className="text-xs text-red">{errors.join(' ')}</span>}
    </span>
  )
}

// What stands beside a field needs no second sentence below; a field that is not shown here has no other place.
function RowMessage({ state }: { state: FormState }) {
  const { value, numerator, denominator, note, ...elsewhere } =
    state.status === 'rejected' ? state.fields : {}
  const others = Object.values(elsewhere).flat()
  const isSaid = Boolean(value || numerator || denominator || note) || others.length > 0
  return (
    <>
      {others.length > 0 && (
        <p role="alert" className="text-sm text-red">
          {others.join(' ')}
        </p>
      )}
      <FormMessage state={isSaid || state.status !== 'rejected' ? idle : state} />
    </>
  )
}
