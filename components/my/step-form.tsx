'use client'

import { SendButton } from '@/components/forms/send-button'
import { TickFields, TickRefusal } from '@/components/milestones/tick-fields'
import { useTick } from '@/components/milestones/use-tick'
import type { Day } from '@/lib/domain/day'
import type { ReportRow } from '@/lib/domain/reporting/report-row'
import type { FormAction } from '@/lib/forms/state'

type StepFormProps = {
  goalId: string
  step: NonNullable<ReportRow['step']>
  asOf: Day
  tickMilestone: FormAction
  setRecorded: (words: string) => void
  goOn: () => void
}

/** The next step of a milestones goal, ticked in place with the day it was done. */
export function StepForm({ goalId, step, asOf, tickMilestone, setRecorded, goOn }: StepFormProps) {
  const [state, submit, pending] = useTick(tickMilestone, (words) => {
    setRecorded(`${step.title}：${words}`)
    goOn()
  })
  return (
    <form action={submit} className="grid gap-1.5">
      <span className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-muted">
          下一节点：<span className="text-ink">{step.title}</span>（应于{step.due}）
        </span>
        <span className="flex items-center gap-2">
          <TickFields goalId={goalId} milestone={step} asOf={asOf} state={state} />
          <SendButton
            pending={pending}
            waiting="保存中…"
            className="btn border-line bg-surface text-accent"
            aria-label={`${step.title}：标为完成`}
          >
            完成
          </SendButton>
        </span>
      </span>
      <TickRefusal state={state} />
    </form>
  )
}
