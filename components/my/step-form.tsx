'use client'

import { toast } from 'sonner'

import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import { useFormAction } from '@/components/forms/use-form-action'
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
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await tickMilestone(previous, form)
    if (answer.status === 'saved') {
      toast(`${answer.message} ${answer.at}`)
      setRecorded(`${step.title}：${answer.message} ${answer.at}`)
      goOn()
    }
    return answer
  })
  const { errors, typed } = lastSaid(state, 'doneOn')
  return (
    <form action={submit} className="grid gap-1.5">
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="milestoneId" value={step.id} />
      <span className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-muted">
          下一节点：<span className="text-ink">{step.title}</span>（应于{step.due}）
        </span>
        <span className="flex items-center gap-2">
          <input
            type="date"
            name="doneOn"
            defaultValue={typed?.[0] ?? asOf}
            required
            aria-label={`${step.title}：完成日期`}
            aria-invalid={Boolean(errors)}
            className={`input w-40 bg-canvas ${errors ? 'input-error' : 'border-faint'}`}
          />
          <button
            type="submit"
            disabled={pending}
            className="btn border-line bg-surface text-accent"
            aria-label={`${step.title}：标为完成`}
          >
            {pending ? '保存中…' : '完成'}
          </button>
        </span>
      </span>
      {errors && <span className="text-xs text-red">{errors.join(' ')}</span>}
      {!errors && state.status === 'rejected' && <FormMessage state={state} />}
    </form>
  )
}
