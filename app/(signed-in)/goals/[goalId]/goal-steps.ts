import type { StepsProps } from '@/components/goal-page/steps'
import { milestonesVersionOf } from '@/lib/data/goal/milestones'
import type { Day } from '@/lib/domain/day'
import { yearOf } from '@/lib/domain/day-words'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { isUnderWay } from '@/lib/domain/goal/revision'
import type { GoalVerbs } from '@/lib/domain/goal/verbs'
import { nextStepOf, stepsOn } from '@/lib/domain/milestone/step-list'

/** The steps of a goal at the end of a day; they are ticked and changed as they are now. */
export function goalStepsOf(goal: ReportedGoal, can: GoalVerbs, asOf: Day, today: Day): StepsProps | null {
  if (goal.kind !== 'milestones') return null
  const { id, milestones, start, due } = goal
  const isOpen = goal.archivedAt === null
  const steps = stepsOn(milestones, asOf)
  const editing = {
    goalId: id,
    steps: milestones,
    version: milestonesVersionOf(milestones),
    due,
    isUnderWay: isUnderWay(goal),
  }
  return {
    goalId: id,
    steps,
    nextId: nextStepOf(steps)?.id ?? null,
    asOf,
    today,
    year: yearOf(start),
    mayTick: can.tick,
    editing: can.edit && isOpen ? editing : null,
  }
}
