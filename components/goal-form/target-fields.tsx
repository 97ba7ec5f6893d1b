import { Field } from '@/components/forms/field'
import { SelectField } from '@/components/forms/select-field'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import { directionWords } from '@/lib/domain/words'
import type { FormState } from '@/lib/forms/state'

import { optionsOf } from './options'
import { Promised } from './promised'

type TargetFieldsProps = {
  facts: GoalFacts
  withBaseline: boolean
  revisePage: string | null
  state: FormState
}

/** Which way the figure should go and how far, and for some kinds from where. */
export function TargetFields({ facts, withBaseline, revisePage, state }: TargetFieldsProps) {
  return (
    <>
      <SelectField
        name="direction"
        label="方向"
        options={optionsOf(directionWords)}
        defaultValue={facts.direction}
        state={state}
      />
      {revisePage === null ? (
        <Field
          name="target"
          label="目标值"
          hint="数字未定可留空，显示为目标待定"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={facts.target ?? ''}
          state={state}
        />
      ) : (
        <Promised
          name="target"
          label="目标值"
          value={facts.target ?? ''}
          told={`${facts.target} ${facts.unit ?? ''}`}
          revisePage={revisePage}
          state={state}
        />
      )}
      {withBaseline && (
        <Field
          name="baseline"
          label="基数"
          hint="起步时的水平；有了它才能按走过的路程判断快慢"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={facts.baseline ?? ''}
          state={state}
        />
      )}
    </>
  )
}
