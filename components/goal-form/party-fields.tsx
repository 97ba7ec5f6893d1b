import { lastSaid } from '@/components/forms/labelled'
import { SelectField } from '@/components/forms/select-field'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import type { FormState } from '@/lib/forms/state'

import { namedOptions } from './options'

type Named = { id: string; name: string }

/** Whom a goal can be given to. */
export type Parties = { departments: Named[]; supervisors: Named[]; people: Named[] }

type PartyFieldsProps = {
  facts: GoalFacts
  parties: Parties
  /** The lead department in words, where it is not for the viewer to choose. */
  fixedLead: string | null
  state: FormState
}

/** Who stands for a goal. */
export function PartyFields({ facts, parties, fixedLead, state }: PartyFieldsProps) {
  const { departments, supervisors, people } = parties
  return (
    <>
      {fixedLead === null ? (
        <SelectField
          name="leadDepartmentId"
          label="牵头科室"
          options={namedOptions(departments, '请选择')}
          defaultValue={facts.leadDepartmentId}
          state={state}
        />
      ) : (
        <p className="grid content-start gap-1">
          <span className="text-xs text-muted">牵头科室</span>
          <span className="py-1.5">{fixedLead}</span>
        </p>
      )}
      <SelectField
        name="supervisorId"
        label="分管领导"
        options={namedOptions(supervisors, '未定')}
        defaultValue={facts.supervisorId ?? ''}
        state={state}
      />
      <SelectField
        name="personInChargeId"
        label="责任人"
        options={namedOptions(people, '未定')}
        defaultValue={facts.personInChargeId ?? ''}
        state={state}
      />
      <Supporting facts={facts} departments={departments} state={state} />
    </>
  )
}

type SupportingProps = { facts: GoalFacts; departments: Named[]; state: FormState }

function Supporting({ facts, departments, state }: SupportingProps) {
  const { errors } = lastSaid(state, 'supportingDepartmentIds')
  const chosen =
    state.status === 'rejected' ? (state.values.supportingDepartmentIds ?? []) : facts.supportingDepartmentIds
  return (
    <fieldset className="col-span-full">
      <legend className="mb-1 text-xs text-muted">配合科室（可多选，也可替这个目标填报）</legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-1 md:grid-cols-3">
        {departments
          .filter(({ id }) => id !== facts.leadDepartmentId)
          .map(({ id, name }) => (
            <label
              key={id}
              className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                name="supportingDepartmentIds"
                value={id}
                defaultChecked={chosen.includes(id)}
                className="checkbox checkbox-sm checkbox-primary border-faint"
              />
              {name}
            </label>
          ))}
      </div>
      {errors && <p className="mt-1 text-xs text-red">{errors.join(' ')}</p>}
    </fieldset>
  )
}
