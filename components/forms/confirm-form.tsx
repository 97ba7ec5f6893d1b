'use client'

import type { ReactNode } from 'react'

import { toast } from '@/components/ui/toast'
import type { FormAction, ShownOnce } from '@/lib/forms/state'

import { CancelButton } from './cancel-button'
import { FormMessage } from './form-message'
import { SendButton } from './send-button'
import { useFormAction } from './use-form-action'

type ConfirmFormProps = {
  action: FormAction
  fields?: Record<string, string>
  /** What will happen, in a sentence or two. */
  children: ReactNode
  confirm: string
  leave: () => void
  /** How to show what is shown once, where the answer has such a thing. */
  show?: (once: ShownOnce[], message: string) => ReactNode
}

/** What can't be taken back is said first and done on the second click. */
export function ConfirmForm({ action, fields = {}, children, confirm, leave, show }: ConfirmFormProps) {
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved' && !answer.once) {
      toast(answer.message)
      leave()
    }
    return answer
  })
  if (state.status === 'saved' && state.once) return show?.(state.once, state.message)
  return (
    <form action={submit} className="grid gap-4">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="text-muted">{children}</div>
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SendButton pending={pending} waiting="正在处理…" className="btn btn-error">
          {confirm}
        </SendButton>
      </span>
    </form>
  )
}
