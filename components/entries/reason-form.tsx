'use client'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import type { FormAction } from '@/lib/forms/state'

type ReasonFormProps = {
  action: FormAction
  fields: Record<string, string>
  label: string
  confirm: string
  leave: () => void
  /** What will happen, in a sentence. */
  children: string
}

/** What is taken back is taken back with a reason, which stays on record. */
export function ReasonForm({ action, fields, label, confirm, leave, children }: ReasonFormProps) {
  const [state, submit, pending] = useAnsweredAction(action, leave)
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-muted">{children}</p>
      <Field name="reason" label={label} maxLength={200} required autoComplete="off" state={state} />
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending}>{confirm}</SubmitButton>
      </span>
    </form>
  )
}
