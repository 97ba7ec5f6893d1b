import { lastSaid } from '@/components/forms/labelled'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import { isCountable } from '@/lib/domain/goal/kind-guides'
import type { FormState } from '@/lib/forms/state'

type IntegralFieldProps = { facts: GoalFacts; unit: string; state: FormState }

/** Whether only whole things exist. It follows the unit until somebody decides otherwise. */
export function IntegralField({ facts, unit, state }: IntegralFieldProps) {
  const { errors } = lastSaid(state, 'integral')
  const sent = state.status === 'rejected' && state.values.unit?.[0] === unit ? state.values : null
  const isAsBefore = unit === (facts.unit ?? '')
  const isTicked = sent ? 'integral' in sent : isAsBefore ? facts.integral : isCountable(unit)
  return (
    <div className="content-start sm:pt-5.5">
      <label className="flex min-h-9 cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          name="integral"
          defaultChecked={isTicked}
          className="checkbox checkbox-sm checkbox-primary border-faint"
        />
        只有整数（家、个、户……）
      </label>
      {errors && <p className="text-xs text-red">{errors.join(' ')}</p>}
    </div>
  )
}
