import { Steps } from '@/components/goal-page/steps'
import { milestonesVersionOf } from '@/lib/data/goal/milestones'
import type { Day } from '@/lib/domain/day'
import { yearOf } from '@/lib/domain/day-words'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { isUnderWay } from '@/lib/domain/goal/revision'
import type { GoalVerbs } from '@/lib/domain/goal/verbs'
import { stepsOn } from '@/lib/domain/milestone/step-list'

import { changeMilestones, tickMilestone, untickMilestone } from './actions'

type GoalStepsProps = { goal: ReportedGoal; can: GoalVerbs; asOf: Day; today: Day }

/** The steps of a goal at the end of a day; they are ticked and changed as they are now. */
export function GoalSteps({ goal, can, asOf, today }: GoalStepsProps) {
  const { id, milestones, start, due } = goal
  const isOpen = goal.archivedAt === null
  const editing = {
    goalId: id,
    steps: milestones,
    version: milestonesVersionOf(milestones),
    due,
    isUnderWay: isUnderWay(goal),
    changeMilestones,
  }
  return (
    <Steps
      goalId={id}
      steps={stepsOn(milestones, asOf)}
      asOf={asOf}
      today={today}
      year={yearOf(start)}
      actions={can.tick ? { tickMilestone, untickMilestone } : null}
      editing={can.edit && isOpen ? editing : null}
    />
  )
}
