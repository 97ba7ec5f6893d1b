'use client'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction } from '@/lib/forms/state'

import type { Saved } from './identity-form'
import { QrCode } from './qr-code'

type ScanFormProps = {
  /** What the phone reads. */
  uri: string
  /** The same, sealed: it goes back with the first code. */
  begun: string
  action: FormAction
  done: (answer: Saved) => void
}

/** The secret for the phone, and the first code that the phone makes of it. */
export function ScanForm({ uri, begun, action, done }: ScanFormProps) {
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved') done(answer)
    return answer
  })
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4" noValidate>
      <p>
        1. 用手机上的验证器扫码，例如微信小程序“腾讯身份验证器”、Microsoft
        Authenticator；凡是支持TOTP的都行，平时不用联网。
      </p>
      <QrCode text={uri} label="二维码" />
      <p className="text-xs text-muted">
        扫不了，就在验证器里手工填这串密钥：
        <code className="mt-1 block text-sm text-ink select-all">{inFours(secretOf(uri))}</code>
      </p>
      <p>2. 填验证器上显示的6位数字。</p>
      <input type="hidden" name="begun" value={begun} />
      <Field
        name="oneTimePassword"
        label="验证码"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={20}
        state={state}
      />
      <FormMessage state={state} />
      <SubmitButton pending={pending}>开启两步验证</SubmitButton>
    </form>
  )
}

const secretOf = (uri: string) => new URL(uri).searchParams.get('secret') ?? ''

const inFours = (text: string) => (text.match(/.{1,4}/g) ?? []).join(' ')
