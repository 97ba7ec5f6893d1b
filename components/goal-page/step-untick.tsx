'use client'

import { ReasonForm } from '@/components/entries/reason-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { quietButton } from '@/components/ui/quiet-button'
import type { FormAction } from '@/lib/forms/state'

type StepUntickProps = { milestone: { id: string; title: string }; untickMilestone: FormAction }

/** Opens a step again that was ticked by mistake. */
export function StepUntick({ milestone, untickMilestone }: StepUntickProps) {
  return (
    <DialogButton
      label="撤销完成"
      about={milestone.title}
      title={`撤销完成：${milestone.title}`}
      className={`${quietButton} col-start-2 w-fit text-xs md:col-start-5 md:row-start-1 md:justify-self-end`}
    >
      {(leave) => (
        <ReasonForm
          action={untickMilestone}
          fields={{ milestoneId: milestone.id }}
          label="原因"
          confirm="撤销完成"
          leave={leave}
        >
          这个节点会重新变为未完成，原因记入操作日志。
        </ReasonForm>
      )}
    </DialogButton>
  )
}
