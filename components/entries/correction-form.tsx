'use client'

import { useState } from 'react'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { VersionField } from '@/components/forms/version-field'
import type { Entry } from '@/lib/domain/entry/entry'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import { totalsWithout } from '@/lib/domain/reporting/running-total'
import type { FormAction } from '@/lib/forms/state'

import { FigureField } from './figure-field'
import { FigureOutcome } from './figure-outcome'
import { Questions } from './questions'
import { useFigure } from './use-figure'
import { useQuestions } from './use-questions'

/** What of an entry can be corrected, as it stands. */
export type Correctable = Pick<Entry, 'id' | 'on' | 'value' | 'parts' | 'note' | 'problem' | 'nextStep'>

type CorrectionFormProps = {
  entry: Correctable
  sheet: EntrySheet
  correctEntry: FormAction
  leave: () => void
}

/** An entry as it stands, to be put right with a reason. What it said before stays on record. */
export function CorrectionForm({ entry, sheet, correctEntry, leave }: CorrectionFormProps) {
  const [state, submit, pending] = useAnsweredAction(correctEntry, leave)
  const figure = useFigure(state, sheet.rate, entry)
  const [on, setOn] = useState(entry.on)
  const asking = useQuestions(state, figure, on)
  const totals = sheet.reporting === 'count' ? totalsWithout(sheet.totals, entry) : sheet.totals
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-3">
      <VersionField name="entryId" state={state} version={entry.id} />
      <p className="text-muted">原来的一条会留在填报记录里，划线标出，不再计数；改后的另记一条。</p>
      <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2">
        {sheet.reporting !== 'words' && <FigureField sheet={sheet} figure={figure} state={state} />}
        <Field
          type="date"
          name="on"
          label="日期"
          value={on}
          max={sheet.today}
          required
          onChange={({ target }) => setOn(target.value)}
          state={state}
        />
      </div>
      {sheet.reporting !== 'words' && <FigureOutcome sheet={{ ...sheet, totals }} figure={figure} on={on} />}
      <TextArea name="note" label="进展" defaultValue={entry.note} state={state} />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextArea name="problem" label="存在问题" defaultValue={entry.problem} state={state} />
        <TextArea name="nextStep" label="下步打算" defaultValue={entry.nextStep} state={state} />
      </div>
      <Field name="reason" label="更正原因" maxLength={200} required autoComplete="off" state={state} />
      <FormMessage state={state} />
      <Questions asking={asking} pending={pending} confirm="确认更正" />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending} disabled={asking.isAsking}>
          更正
        </SubmitButton>
      </span>
    </form>
  )
}
