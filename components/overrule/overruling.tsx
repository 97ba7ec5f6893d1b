import type { Day } from '@/lib/domain/day'
import type { Light } from '@/lib/domain/progress/measure'
import type { FormAction } from '@/lib/forms/state'

import { OverruleButton } from './overrule-button'
import { WithdrawButton } from './withdraw-button'

export type OverrulingProps = {
  goal: { id: string; title: string }
  asOf: Day
  /** The light to be seen differently, and what the page says of it; null where there is none. */
  overrulable: { shown: Light; stamp: string } | null
  /** The overrule in force, and what is shown once it is taken back. */
  withdrawable: { overruleId: string; outcome: string } | null
}

export type OverruleActions = { overruleLight: FormAction; withdrawOverrule: FormAction }

/** What a leader can do about a light: see it differently, and take that back. */
export function Overruling({
  goal,
  asOf,
  overrulable,
  withdrawable,
  overruleLight,
  withdrawOverrule,
}: OverrulingProps & OverruleActions) {
  return (
    <span tabIndex={-1} className="flex gap-4 text-sm">
      {overrulable && (
        <OverruleButton goal={goal} asOf={asOf} {...overrulable} overruleLight={overruleLight} />
      )}
      {withdrawable && <WithdrawButton {...withdrawable} withdrawOverrule={withdrawOverrule} />}
    </span>
  )
}
