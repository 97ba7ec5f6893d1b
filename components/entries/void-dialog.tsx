'use client'

import { useEffect, useId, useRef } from 'react'
import { toast } from 'sonner'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction } from '@/lib/forms/state'

type VoidDialogProps = { entryId: string; about: string; voidEntry: FormAction; close: () => void }

/** Asks for the reason an entry is void. The entry stays in the record, struck through. */
export function VoidDialog({ entryId, about, voidEntry, close }: VoidDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await voidEntry(previous, form)
    if (answer.status === 'saved') {
      toast(`${answer.message} ${answer.at}`)
      close()
    }
    return answer
  })
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby={id} className="modal">
      <form action={submit} onKeyDown={ignoreComposing} className="modal-box grid max-w-md gap-4 bg-surface">
        <h2 id={id}>作废 {about}</h2>
        <p className="text-muted">这一条会留在填报记录里，划线标出，不再计数。</p>
        <input type="hidden" name="entryId" value={entryId} />
        <Field
          name="reason"
          label="作废原因"
          maxLength={200}
          required
          autoFocus
          autoComplete="off"
          state={state}
        />
        <FormMessage state={state} />
        <span className="flex justify-end gap-2">
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="btn border-line bg-surface font-normal"
          >
            取消
          </button>
          <SubmitButton pending={pending}>作废</SubmitButton>
        </span>
      </form>
    </dialog>
  )
}
