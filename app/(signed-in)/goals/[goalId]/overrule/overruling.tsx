import { OverruleButton } from '@/components/overrule/overrule-button'
import { WithdrawButton } from '@/components/overrule/withdraw-button'
import type { Day } from '@/lib/domain/day'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { overruleStamp } from '@/lib/domain/overrule/stamp'
import { afterWithdrawalOf } from '@/lib/domain/overrule/withdrawal'
import type { Rules } from '@/lib/domain/progress/measure'

import { overruleLight, withdrawOverrule } from './actions'

type OverrulingProps = {
  may: boolean
  goal: ReportedGoal
  assessed: AssessedGoal
  rules: Rules
  asOf: Day
  today: Day
}

/** What a leader can do about a light: see it differently, and take that back. A day to come has no verdict yet. */
export function Overruling({ may, goal, assessed, rules, asOf, today }: OverrulingProps) {
  if (!may) return null
  const { light } = assessed.assessment
  const overrule = assessed.overruled?.overrule
  return (
    <span tabIndex={-1} className="flex gap-4 text-sm">
      {light && asOf <= today && (
        <OverruleButton
          goal={{ id: goal.id, title: goal.title }}
          asOf={asOf}
          shown={light}
          stamp={overruleStamp(assessed)}
          overruleLight={overruleLight}
        />
      )}
      {overrule && (
        <WithdrawButton
          overruleId={overrule.id}
          outcome={afterWithdrawalOf(goal, overrule, asOf, rules)}
          withdrawOverrule={withdrawOverrule}
        />
      )}
    </span>
  )
}
