import type { StepEditing } from '@/components/milestones/step-editor'
import { StepsInPlace } from '@/components/milestones/steps-in-place'
import type { Day } from '@/lib/domain/day'
import type { Step } from '@/lib/domain/milestone/step-list'
import type { FormAction } from '@/lib/forms/state'

import { StepLine } from './step-line'
import { StepTick } from './step-tick'
import { StepUntick } from './step-untick'

export type StepsProps = {
  goalId: string
  steps: Step[]
  /** The one to be ticked next. */
  nextId: string | null
  asOf: Day
  today: Day
  year: number
  mayTick: boolean
  /** Null for those who may not change them. */
  editing: Omit<StepEditing, 'changeMilestones'> | null
}

export type StepActions = {
  tickMilestone: FormAction
  untickMilestone: FormAction
  changeMilestones: FormAction
}

/** The steps of a goal (节点) in their order, each with its due day, and ticked where it stands. */
export function Steps({
  goalId,
  steps,
  nextId,
  asOf,
  today,
  year,
  mayTick,
  editing,
  ...actions
}: StepsProps & StepActions) {
  const { tickMilestone, untickMilestone, changeMilestones } = actions
  return (
    <StepsInPlace editing={editing && { ...editing, changeMilestones }}>
      {steps.length === 0 && <p className="border-t border-line py-3 text-muted">还没有列节点。</p>}
      <ol className="not-empty:border-t border-line">
        {steps.map((step) => (
          <li
            key={step.id}
            tabIndex={-1}
            className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2 gap-y-1 border-b border-line py-2.25 md:grid-cols-[20px_minmax(0,1fr)_112px_140px_60px]"
          >
            <StepLine step={step} year={year} isToday={asOf === today} />
            {mayTick && step.doneOn === null && (
              <StepTick
                goalId={goalId}
                milestone={step}
                asOf={asOf}
                today={today}
                isOpen={step.id === nextId}
                tickMilestone={tickMilestone}
              />
            )}
            {mayTick && step.doneOn !== null && (
              <StepUntick milestone={step} untickMilestone={untickMilestone} />
            )}
          </li>
        ))}
      </ol>
    </StepsInPlace>
  )
}
