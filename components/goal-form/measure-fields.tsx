'use client'

import { useId, useState } from 'react'

import { Field } from '@/components/forms/field'
import { lastSaid } from '@/components/forms/labelled'
import { SelectField } from '@/components/forms/select-field'
import type { GoalFacts, MeasureFacts } from '@/lib/domain/goal/facts'
import { isCountable } from '@/lib/domain/goal/kind-guides'
import type { Kind } from '@/lib/domain/progress/measure'
import { commitmentWords, directionWords } from '@/lib/domain/words'
import type { FormState } from '@/lib/forms/state'

import { KindChoice } from './kind-choice'
import { MilestoneRows } from './milestone-rows'
import { optionsOf } from './options'

export type ReadFields = Record<Kind, readonly (keyof MeasureFacts)[]>

type MeasureFieldsProps = {
  facts: GoalFacts
  reads: ReadFields
  sampleSteps: readonly string[]
  state: FormState
}

const UNITS = ['家', '个', '户', '项', '次', '%', '万元']

/** The measure of a goal: its kind, and only what that kind reads. */
export function MeasureFields({ facts, reads, sampleSteps, state }: MeasureFieldsProps) {
  const [kind, setKind] = useState(facts.kind)
  const [unit, setUnit] = useState(facts.unit ?? '')
  const units = useId()
  const has = (field: keyof MeasureFacts) => reads[kind].includes(field)
  return (
    <>
      <KindChoice kind={kind} choose={setKind} errors={lastSaid(state, 'kind').errors} />
      {has('target') && (
        <>
          <SelectField
            name="direction"
            label="方向"
            options={optionsOf(directionWords)}
            defaultValue={facts.direction}
            state={state}
          />
          <Field
            name="target"
            label="目标值"
            hint="数字未定可留空，显示为目标待定"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={facts.target ?? ''}
            state={state}
          />
        </>
      )}
      {has('baseline') && (
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
      {has('unit') && (
        <>
          <Field
            name="unit"
            label="单位"
            list={units}
            autoComplete="off"
            maxLength={20}
            defaultValue={facts.unit ?? ''}
            onChange={({ target }) => setUnit(target.value)}
            state={state}
          />
          <datalist id={units}>
            {UNITS.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
      {has('integral') && <Integral facts={facts} unit={unit} state={state} />}
      {has('target') && (
        <SelectField
          name="commitment"
          label="性质"
          hint="完成、确保为必成；力争、争取为力争"
          options={optionsOf(commitmentWords)}
          defaultValue={facts.commitment}
          state={state}
        />
      )}
      <Field
        name="start"
        type="date"
        label="开始日期"
        defaultValue={facts.start}
        required
        className="sm:col-start-1"
        state={state}
      />
      <Field name="due" type="date" label="完成期限" defaultValue={facts.due} required state={state} />
      {has('milestones') && (
        <MilestoneRows milestones={facts.milestones} samples={sampleSteps} due={facts.due} state={state} />
      )}
    </>
  )
}

type IntegralProps = { facts: GoalFacts; unit: string; state: FormState }

// Follows the unit until somebody decides otherwise.
function Integral({ facts, unit, state }: IntegralProps) {
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
