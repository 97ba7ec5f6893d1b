import type { OverrulingProps } from '@/components/overrule/overruling'
import type { Day } from '@/lib/domain/day'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { overruleStamp } from '@/lib/domain/overrule/stamp'
import { afterWithdrawalOf } from '@/lib/domain/overrule/withdrawal'
import type { Rules } from '@/lib/domain/progress/measure'

type Looked = { goal: ReportedGoal; assessed: AssessedGoal; rules: Rules; asOf: Day; today: Day }

/** What can be done about a light. A day to come has no verdict yet. */
export function overrulingOf({ goal, assessed, rules, asOf, today }: Looked): OverrulingProps {
  const { light } = assessed.assessment
  const overrule = assessed.overruled?.overrule
  return {
    goal: { id: goal.id, title: goal.title },
    asOf,
    overrulable: light && asOf <= today ? { shown: light, stamp: overruleStamp(assessed) } : null,
    withdrawable: overrule
      ? { overruleId: overrule.id, outcome: afterWithdrawalOf(goal, overrule, asOf, rules) }
      : null,
  }
}
