'use client'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { VersionField } from '@/components/forms/version-field'
import { type Plan, planFactsOf } from '@/lib/domain/plan'
import { lightLabel, standingWords } from '@/lib/domain/words'
import type { FormAction } from '@/lib/forms/state'

type PlanFormProps = { plan: Plan; version: string; changePlan: FormAction }

export function PlanForm({ plan, version, changePlan }: PlanFormProps) {
  const facts = planFactsOf(plan)
  const [state, submit, pending] = useFormAction(changePlan)
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid max-w-lg gap-3" noValidate>
      <input type="hidden" name="id" value={plan.id} />
      <VersionField state={state} version={version} />
      <Field name="title" label="计划名称" defaultValue={plan.title} state={state} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          name="yellowGap"
          label={`${lightLabel(standingWords.behind)}：比序时落后满（个百分点）`}
          hint="通常是10。"
          inputMode="decimal"
          defaultValue={facts.yellowGap}
          state={state}
        />
        <Field
          name="redGap"
          label={`${lightLabel(standingWords.farBehind)}：落后超过（个百分点）`}
          hint="通常是30；比前一个大，最多100。"
          inputMode="decimal"
          defaultValue={facts.redGap}
          state={state}
        />
      </div>
      <Field
        name="pinnedAsOf"
        type="date"
        label="数据截至（选填）"
        hint="各页都先看到这一天为止；空着就是今天。"
        defaultValue={plan.pinnedAsOf ?? ''}
        state={state}
      />
      <span className="flex flex-wrap items-center gap-3">
        <SubmitButton pending={pending}>保存计划</SubmitButton>
        <FormMessage state={state} />
      </span>
    </form>
  )
}
