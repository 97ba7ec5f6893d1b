'use client'

import type { Route } from 'next'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import { PageLink } from '@/components/ui/page-link'
import { countSteps, type SampleSteps } from '@/lib/domain/administration/sample'
import type { FormAction } from '@/lib/forms/state'

type SampleMilestonesProps = { goals: SampleSteps[]; confirmMilestones: FormAction }

/** The steps whose days were made up: to be looked through goal by goal, or found right all at once. */
export function SampleMilestones({ goals, confirmMilestones }: SampleMilestonesProps) {
  return (
    <>
      <p className="text-muted">
        计划没有给出这些节点的日期，录入时平均排到了期限前；打开目标，在“编辑节点”里核对，保存后就不再标为示例。
      </p>
      <ul className="mt-1.5">
        {goals.map(({ id, title, steps }) => (
          <li key={id} className="flex items-baseline gap-2 leading-6">
            <PageLink
              href={`/goals/${id}#steps` as Route}
              className="fingertip min-w-0 break-words text-accent"
            >
              {title}
            </PageLink>
            <small className="text-xs whitespace-nowrap text-muted">{steps}个</small>
          </li>
        ))}
      </ul>
      <DialogButton
        label="全部核对无误"
        title="示例节点日期全部核对无误"
        className="btn mt-2 border-line bg-surface font-normal"
      >
        {(leave) => (
          <ConfirmForm action={confirmMilestones} confirm="全部核对无误" leave={leave}>
            {goals.length}个目标的{countSteps(goals)}个节点日期不再标为示例，日期本身不变。
          </ConfirmForm>
        )}
      </DialogButton>
    </>
  )
}
