'use client'

import { useState } from 'react'

import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { type OptionGroup, SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import type { ShownColumns } from '@/lib/domain/goal-sheet/shown-columns'
import type { FormAction } from '@/lib/forms/state'

import { ColumnMeanings } from './column-meanings'

type ColumnFormProps = {
  action: FormAction
  draftId: string
  version: string
  columns: ShownColumns
  sections: OptionGroup[]
  sectionId: string
}

/** What the columns of somebody else's table mean: guessed by their headings, to be put right by hand. */
export function ColumnForm({
  action,
  draftId,
  version,
  columns: shown,
  sections,
  sectionId,
}: ColumnFormProps) {
  const [state, submit, pending] = useFormAction(action)
  const [meant, setMeant] = useState(() => shown.columns.map(({ meaning }) => meaning))
  const wrong = state.status === 'rejected' ? state.fields.meanings : undefined
  return (
    <form action={submit} className="grid max-w-4xl gap-4">
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="meanings" value={meant.join(',')} />
      <p className="text-muted">先看一下各列的意思对不对，不对的请改过来，再看差异。</p>
      <div className="grid gap-4 sm:grid-cols-4">
        <SelectField
          name="sheet"
          label="工作表"
          options={shown.sheets.map((label, at) => ({ value: `${at}`, label }))}
          defaultValue={`${shown.chosen}`}
          state={state}
        />
        <Field
          name="top"
          label="表头从第几行"
          inputMode="numeric"
          defaultValue={`${shown.top}`}
          state={state}
          autoComplete="off"
        />
        <Field
          name="bottom"
          label="到第几行"
          inputMode="numeric"
          defaultValue={`${shown.bottom}`}
          state={state}
          autoComplete="off"
        />
        <SelectField
          name="sectionId"
          label="没写板块的新目标放在"
          options={[{ value: '', label: '不放，列为有误' }, ...sections]}
          defaultValue={sectionId}
          state={state}
        />
      </div>
      <ColumnMeanings
        columns={shown.columns}
        meant={meant}
        mean={(at, meaning) => setMeant(meant.with(at, meaning))}
      />
      {wrong && (
        <p role="alert" className="text-sm text-red">
          {wrong.join(' ')}
        </p>
      )}
      <FormMessage state={state} />
      <span>
        <SubmitButton pending={pending}>按这样对应，看差异</SubmitButton>
      </span>
    </form>
  )
}
