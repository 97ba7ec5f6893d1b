'use client'

import { CancelButton } from '@/components/forms/cancel-button'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction, FormState } from '@/lib/forms/state'

import { InitialPasswords } from './initial-passwords'

type AccountListFormProps = { action: FormAction; leave: () => void }

/** Many accounts at once, from lines as they come out of a spreadsheet. */
export function AccountListForm({ action, leave }: AccountListFormProps) {
  const [state, submit, pending] = useFormAction(action)
  if (state.status === 'saved' && state.once)
    return <InitialPasswords message={state.message} once={state.once} leave={leave} />
  const problems = state.status === 'rejected' ? (state.fields.list ?? []) : []
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <TextArea
        name="list"
        label="每行一个账号：姓名,用户名,科室,角色"
        hint="可从表格里直接复制四列粘贴。角色写填报人、领导或管理员，空着就是填报人。有一行不对，就一个也不创建。"
        placeholder={'王小明,wangxm,农业农村办,填报人\n李红,lih,,领导'}
        rows={8}
        spellCheck={false}
        autoFocus
        state={withoutFields(state)}
      />
      <FormMessage state={state} />
      {problems.length > 0 && (
        <ul className="max-h-40 overflow-y-auto text-sm text-red" aria-label="要改正的行">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending}>全部创建</SubmitButton>
      </span>
    </form>
  )
}

/** The problems of a list stand line by line below it, not in one run beside the field. */
const withoutFields = (state: FormState): FormState =>
  state.status === 'rejected' ? { ...state, fields: {} } : state
