'use client'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { VersionField } from '@/components/forms/version-field'
import { toast } from '@/components/ui/toast'
import type { Department } from '@/lib/domain/administration/department'
import type { FormAction } from '@/lib/forms/state'

type DepartmentFormProps = {
  /** The department to change; without one the form adds a new one. */
  department?: Department
  action: FormAction
  leave: () => void
}

export function DepartmentForm({ department, action, leave }: DepartmentFormProps) {
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved') {
      toast(answer.message)
      leave()
    }
    return answer
  })
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4" noValidate>
      {department && (
        <>
          <input type="hidden" name="id" value={department.id} />
          <VersionField state={state} version={department.version} />
        </>
      )}
      <Field
        name="name"
        label="名称"
        defaultValue={department?.name}
        autoFocus
        autoComplete="off"
        state={state}
      />
      <Field
        name="shortName"
        label="简称"
        hint="表格和图上用，例如“农业农村办”。"
        defaultValue={department?.shortName}
        autoComplete="off"
        state={state}
      />
      <Field
        name="telephone"
        label="电话（选填）"
        defaultValue={department?.telephone ?? ''}
        inputMode="tel"
        autoComplete="off"
        state={state}
      />
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending}>{department ? '保存' : '添加科室'}</SubmitButton>
      </span>
    </form>
  )
}
