'use client'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SendButton } from '@/components/forms/send-button'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction, FormState } from '@/lib/forms/state'

export type Saved = Extract<FormState, { status: 'saved' }>

type IdentityFormProps = {
  username: string
  hasSecondFactor: boolean
  action: FormAction
  confirm: string
  isDangerous?: boolean
  done: (answer: Saved) => void
  cancel?: () => void
}

/** Who sits there shows it again before the second factor is touched: the password, and a code where there is one. */
export function IdentityForm(props: IdentityFormProps) {
  const { username, hasSecondFactor, action, confirm, isDangerous = false, done, cancel } = props
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved') done(answer)
    return answer
  })
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4" noValidate>
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      <Field
        name="presentPassword"
        label="现在的密码"
        type="password"
        autoComplete="current-password"
        state={state}
      />
      {hasSecondFactor && (
        <Field
          name="oneTimePassword"
          label="验证码或恢复码"
          hint="手机上现在显示的6位数字；手机不在身边，就填一个恢复码。"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          state={state}
        />
      )}
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        {cancel && (
          <button type="button" className="btn border-line bg-surface font-normal" onClick={cancel}>
            取消
          </button>
        )}
        <SendButton
          pending={pending}
          waiting="正在处理…"
          className={`btn ${isDangerous ? 'btn-error' : 'btn-primary'}`}
        >
          {confirm}
        </SendButton>
      </span>
    </form>
  )
}
