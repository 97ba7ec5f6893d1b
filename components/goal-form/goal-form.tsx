'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { PageFormFoot } from '@/components/forms/page-form-foot'
import { type OptionGroup, SelectField } from '@/components/forms/select-field'
import { TextArea } from '@/components/forms/text-area'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { VersionField } from '@/components/forms/version-field'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import type { FormAction } from '@/lib/forms/state'

import { FixedMeasure } from './fixed-measure'
import { MeasureFields, type ReadFields } from './measure-fields'
import { type Parties, PartyFields } from './party-fields'

export type GoalFormProps = {
  action: FormAction
  /** What goes along unseen: the key of a new goal, or the id of the one being edited. */
  hidden: Record<string, string>
  /** The fingerprint of the goal being edited. */
  version?: string
  facts: GoalFacts
  reads: ReadFields
  /** The page of a goal that has steps, where they are changed; null where they are first told in the form. */
  stepsPage?: string | null
  /** Where the target and its due day are revised, once they can't be edited any more. */
  revisePage?: string | null
  isMeasureFixed?: boolean
  sections: OptionGroup[]
  parties: Parties
  fixedLead: string | null
  confirm: string
  /** Where to go when nothing is to be saved, and what stands in the URL there. */
  back: string
  query: string
}

/** A goal and its details, for a new one as for one that exists. */
export function GoalForm({
  facts,
  reads,
  isMeasureFixed = false,
  sections,
  parties,
  ...props
}: GoalFormProps) {
  const router = useRouter()
  const [state, submit, pending] = useAnsweredAction(props.action, ({ made }) =>
    router.push(`/goals/${made}${props.query}` as Route),
  )
  return (
    <form
      action={submit}
      onKeyDown={ignoreComposing}
      className="mt-5 grid max-w-3xl items-start gap-x-5 gap-y-4 sm:grid-cols-2"
    >
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.version !== undefined && <VersionField state={state} version={props.version} />}
      <Field
        name="title"
        label="目标任务"
        defaultValue={facts.title}
        maxLength={200}
        required
        autoComplete="off"
        className="col-span-full"
        state={state}
      />
      <SelectField
        name="sectionId"
        label="所属板块"
        options={[{ value: '', label: '请选择' }, ...sections]}
        required
        defaultValue={facts.sectionId}
        className="col-span-full"
        state={state}
      />
      {isMeasureFixed ? (
        <FixedMeasure
          facts={facts}
          reads={reads[facts.kind]}
          stepsPage={props.stepsPage ?? null}
          revisePage={props.revisePage ?? null}
          state={state}
        />
      ) : (
        <MeasureFields
          facts={facts}
          reads={reads}
          stepsPage={props.stepsPage ?? null}
          revisePage={props.revisePage ?? null}
          state={state}
        />
      )}
      <Field
        name="lastYear"
        label="上年数"
        hint="上年同口径的数，只作对比，可不填"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={facts.lastYear ?? ''}
        state={state}
      />
      <PartyFields facts={facts} parties={parties} fixedLead={props.fixedLead} state={state} />
      <TextArea
        name="note"
        label="备注"
        defaultValue={facts.note}
        maxLength={2000}
        className="col-span-full"
        state={state}
      />
      <PageFormFoot
        state={state}
        pending={pending}
        confirm={props.confirm}
        back={`${props.back}${props.query}`}
      />
    </form>
  )
}
