import { Field } from '@/components/forms/field'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import type { FormState } from '@/lib/forms/state'

type RateNamesProps = { names: GoalFacts['rateParts']; state: FormState }

/** How the two numbers behind a rate are called, so that it can be reported in people instead of per cent. */
export function RateNames({ names, state }: RateNamesProps) {
  const field = { maxLength: 20, autoComplete: 'off', state }
  return (
    <fieldset className="col-span-full">
      <legend className="mb-1 text-xs text-muted">
        比率由哪两个数算出（选填）：填报和“还差多少”都照这里的名称说
      </legend>
      <div className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-[1fr_1fr_120px]">
        <Field
          {...field}
          name="numeratorName"
          label="分子名称"
          placeholder="例如 参保人数"
          defaultValue={names?.numerator ?? ''}
        />
        <Field
          {...field}
          name="denominatorName"
          label="分母名称"
          placeholder="例如 应参保人数"
          defaultValue={names?.denominator ?? ''}
        />
        <Field
          {...field}
          name="countUnit"
          label="计数单位"
          placeholder="例如 人"
          defaultValue={names?.unit ?? ''}
        />
      </div>
    </fieldset>
  )
}
