'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { quietButton } from '@/components/ui/quiet-button'
import type { FormAction } from '@/lib/forms/state'

type WithdrawButtonProps = {
  overruleId: string
  /** What is shown then, in a sentence. */
  outcome: string
  withdrawOverrule: FormAction
}

/** Takes an overrule back before the goal's next entry does. */
export function WithdrawButton({ overruleId, outcome, withdrawOverrule }: WithdrawButtonProps) {
  return (
    <DialogButton label="撤回改判" title="撤回改判" className={quietButton}>
      {(leave) => (
        <ConfirmForm action={withdrawOverrule} fields={{ overruleId }} confirm="撤回改判" leave={leave}>
          {outcome}这次改判留在改判记录里。
        </ConfirmForm>
      )}
    </DialogButton>
  )
}
