'use client'

import { DialogButton } from '@/components/ui/dialog-button'
import type { FormAction } from '@/lib/forms/state'

import { ReasonForm } from './reason-form'

type VoidButtonProps = { entryId: string; about: string; voidEntry: FormAction }

/** Voids an entry with a reason. The entry stays in the record, struck through. */
export function VoidButton({ entryId, about, voidEntry }: VoidButtonProps) {
  return (
    <DialogButton
      label="作废"
      about={about}
      title={`作废 ${about}`}
      className="h-fit cursor-pointer text-xs text-muted hover:text-ink hover:underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      {(leave) => (
        <ReasonForm action={voidEntry} fields={{ entryId }} label="作废原因" confirm="作废" leave={leave}>
          这一条会留在填报记录里，划线标出，不再计数。
        </ReasonForm>
      )}
    </DialogButton>
  )
}
