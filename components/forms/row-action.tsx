'use client'

import { toast, toastError } from '@/components/ui/toast'
import { wordButton } from '@/components/ui/word-button'
import type { FormAction } from '@/lib/forms/state'

import { useFormAction } from './use-form-action'

type RowActionProps = {
  label: string
  about: string
  action: FormAction
  fields: Record<string, string>
  disabled?: boolean
}

/** Something done to a row in one click; the answer is said at the foot of the page. */
export function RowAction({ label, about, action, fields, disabled = false }: RowActionProps) {
  const [, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved') toast(`${about}：${answer.message}`)
    if (answer.status === 'rejected') toastError(answer.message)
    return answer
  })
  return (
    <form action={submit} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={wordButton}
        aria-label={`${label}：${about}`}
        // Not `disabled`: a button that can't be pressed for a moment must keep the focus.
        aria-disabled={disabled || pending}
        onClick={(event) => (disabled || pending) && event.preventDefault()}
      >
        {label}
      </button>
    </form>
  )
}
