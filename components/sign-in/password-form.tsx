'use client'

import { useState } from 'react'

import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction } from '@/lib/forms/state'
import { ShowPassword } from './show-password'

type PasswordFormProps = {
  username: string
  rule: string
  /** Where to go afterwards, for those who could go nowhere before. */
  next: string
  changePassword: FormAction
}

export function PasswordForm({ username, rule, next, changePassword }: PasswordFormProps) {
  const [state, submit, pending] = useFormAction(changePassword)
  const [shown, setShown] = useState(false)
  const type = shown ? 'text' : 'password'
  return (
    <form action={submit} className="grid gap-4" noValidate>
      <input type="hidden" name="callbackUrl" value={next} />
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      <Field
        name="presentPassword"
        label="现在的密码"
        type={type}
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="current-password"
        state={state}
      />
      <Field
        name="newPassword"
        label="新密码"
        hint={rule}
        type={type}
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="new-password"
        state={state}
      />
      <Field
        name="repeatedPassword"
        label="再填一次新密码"
        type={type}
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="new-password"
        state={state}
      />
      <ShowPassword shown={shown} show={setShown} />
      <FormMessage state={state} />
      <SubmitButton pending={pending}>修改密码</SubmitButton>
    </form>
  )
}
