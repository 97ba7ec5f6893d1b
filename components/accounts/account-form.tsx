'use client'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { VersionField } from '@/components/forms/version-field'
import { toast } from '@/components/ui/toast'
import type { Account } from '@/lib/domain/administration/account'
import { NO_DEPARTMENT, roleWords } from '@/lib/domain/words'
import type { FormAction } from '@/lib/forms/state'

import { InitialPasswords } from './initial-passwords'

/** A department that is out of use can only be kept. */
export type DepartmentOption = { id: string; name: string; isArchived: boolean }

type AccountFormProps = {
  /** The account to change; without one the form makes a new one. */
  account?: Account
  departments: DepartmentOption[]
  action: FormAction
  leave: () => void
}

const roles = Object.entries(roleWords).map(([value, label]) => ({ value, label }))

export function AccountForm({ account, departments, action, leave }: AccountFormProps) {
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved' && !answer.once) {
      toast(answer.message)
      leave()
    }
    return answer
  })
  if (state.status === 'saved' && state.once)
    return <InitialPasswords message={state.message} once={state.once} leave={leave} />
  const offices = departments
    .filter(({ id, isArchived }) => !isArchived || id === account?.departmentId)
    .map(({ id, name, isArchived }) => ({ value: id, label: isArchived ? `${name}（已停用）` : name }))
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4" noValidate>
      {account && (
        <>
          <input type="hidden" name="id" value={account.id} />
          <VersionField state={state} version={account.version} />
        </>
      )}
      <Field
        name="name"
        label="姓名"
        defaultValue={account?.name}
        autoComplete="off"
        autoFocus
        state={state}
      />
      {!account && (
        <Field
          name="username"
          label="用户名"
          hint="登录时用，大小写不分；建好后不能改。"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          state={state}
        />
      )}
      <SelectField
        name="role"
        label="角色"
        options={roles}
        defaultValue={account?.role ?? 'staff'}
        state={state}
      />
      <SelectField
        name="departmentId"
        label="科室"
        hint="填报人要有科室；领导和管理员可以不选。"
        options={[{ value: '', label: NO_DEPARTMENT }, ...offices]}
        defaultValue={account?.departmentId ?? ''}
        state={state}
      />
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending}>{account ? '保存' : '创建账号'}</SubmitButton>
      </span>
    </form>
  )
}
