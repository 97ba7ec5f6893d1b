'use client'

import { useState } from 'react'

import { Field } from '@/components/forms/field'
import { lastSaid } from '@/components/forms/labelled'
import { SelectField } from '@/components/forms/select-field'
import { dayInWords } from '@/lib/domain/day-words'
import type { GoalFacts, MeasureFacts } from '@/lib/domain/goal/facts'
import type { Kind } from '@/lib/domain/progress/measure'
import { isGivenByParts } from '@/lib/domain/rate/names'
import { plainUnit } from '@/lib/domain/rate/unit'
import { commitmentWords } from '@/lib/domain/words'
import type { FormState } from '@/lib/forms/state'

import { IntegralField } from './integral-field'
import { KindChoice } from './kind-choice'
import { MilestoneFields } from './milestone-fields'
import { optionsOf } from './options'
import { Promised } from './promised'
import { RateNames } from './rate-names'
import { TargetFields } from './target-fields'
import { UnitField } from './unit-field'

export type ReadFields = Record<Kind, readonly (keyof MeasureFacts)[]>

type MeasureFieldsProps = {
  facts: GoalFacts
  reads: ReadFields
  /** Null where the form asks for the steps itself. */
  stepsPage: string | null
  /** Where the target and its due day are revised; null where they can still be edited. */
  revisePage: string | null
  state: FormState
}

/** The measure of a goal: its kind, and only what that kind reads. */
export function MeasureFields({ facts, reads, stepsPage, revisePage, state }: MeasureFieldsProps) {
  const [kind, setKind] = useState(facts.kind)
  const [unit, setUnit] = useState(facts.unit ?? '')
  const has = (field: keyof MeasureFacts) => reads[kind].includes(field)
  return (
    <>
      <KindChoice kind={kind} choose={setKind} errors={lastSaid(state, 'kind').errors} />
      {has('target') && (
        <TargetFields facts={facts} withBaseline={has('baseline')} revisePage={revisePage} state={state} />
      )}
      {has('unit') && <UnitField unit={unit} setUnit={setUnit} state={state} />}
      {has('integral') && <IntegralField facts={facts} unit={unit} state={state} />}
      {isGivenByParts(kind, plainUnit(unit)) && <RateNames names={facts.rateParts} state={state} />}
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
      {revisePage === null ? (
        <Field name="due" type="date" label="完成期限" defaultValue={facts.due} required state={state} />
      ) : (
        <Promised
          name="due"
          label="完成期限"
          value={facts.due}
          told={dayInWords(facts.due)}
          revisePage={revisePage}
          state={state}
        />
      )}
      {has('milestones') && <MilestoneFields stepsPage={stepsPage} due={facts.due} state={state} />}
    </>
  )
}
