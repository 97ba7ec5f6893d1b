'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { type OptionGroup, SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useFormAction } from '@/components/forms/use-form-action'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import type { FormAction } from '@/lib/forms/state'

import { FixedMeasure } from './fixed-measure'
import { MeasureFields, type ReadFields } from './measure-fields'
import { type Parties, PartyFields } from './party-fields'

export type GoalFormProps = {
  action: FormAction
  /** What goes along unseen: the key of a new goal, or the id and version of the one being edited. */
  hidden: Record<string, string>
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
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await props.action(previous, form)
    if (answer.status === 'saved') {
      toast(`${answer.message} ${answer.at}`)
      router.push(`/goals/${answer.made}${props.query}` as Route)
    }
    return answer
  })
  return (
    <form
      action={submit}
      onKeyDown={ignoreComposing}
      className="mt-5 grid max-w-3xl items-start gap-x-5 gap-y-4 sm:grid-cols-2"
    >
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
      <div className="col-span-full grid gap-3">
        <FormMessage state={state} />
        <span className="flex items-center gap-3">
          <SubmitButton pending={pending}>{props.confirm}</SubmitButton>
          <Link
            href={`${props.back}${props.query}` as Route}
            className="btn border-line bg-surface font-normal"
          >
            取消
          </Link>
        </span>
      </div>
    </form>
  )
}
