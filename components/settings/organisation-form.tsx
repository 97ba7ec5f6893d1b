'use client'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SendButton } from '@/components/forms/send-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { VersionField } from '@/components/forms/version-field'
import type { FormAction } from '@/lib/forms/state'

type OrganisationFormProps = { name: string; version: string; renameOrganisation: FormAction }

export function OrganisationForm({ name, version, renameOrganisation }: OrganisationFormProps) {
  const [state, submit, pending] = useFormAction(renameOrganisation)
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid max-w-lg gap-3" noValidate>
      <VersionField state={state} version={version} />
      <Field
        name="name"
        label="单位名称"
        hint="显示在每一页的左上角和登录页。"
        defaultValue={name}
        state={state}
      />
      <span className="flex flex-wrap items-center gap-3">
        <SendButton pending={pending} waiting="保存中…" className="btn border-line bg-surface font-normal">
          保存名称
        </SendButton>
        <FormMessage state={state} />
      </span>
    </form>
  )
}
