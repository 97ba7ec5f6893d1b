'use client'

import { type FormEvent, useRef, useState } from 'react'

import { codeRefused, signInBusy, signInRefused, signInSlowedDown } from '@/lib/domain/sign-in/sign-in'

import { CodeField } from './code-field'
import { ShowPassword } from './show-password'
import { SignInField } from './sign-in-field'

export type SignInAnswer = 'signedIn' | 'codeNeeded' | 'refused' | 'slowedDown' | 'busy' | 'unavailable'

export type Credentials = Record<'username' | 'password' | 'oneTimePassword', string>

type SignInFormProps = { signIn: (credentials: Credentials) => Promise<SignInAnswer> }

const messages: Partial<Record<SignInAnswer, string>> = {
  refused: signInRefused,
  slowedDown: signInSlowedDown,
  busy: signInBusy,
  unavailable: '暂时登录不了，可能是网络断了。请稍后再试；若一直如此，请告诉管理员。',
}

/**
 * User name, password, one button; and a code from the phone, once the password was right, for who has a second factor.
 * What was typed as user name stays, the password only until the code has come.
 */
export function SignInForm({ signIn }: SignInFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [shown, setShown] = useState(false)
  const [answer, setAnswer] = useState<SignInAnswer | 'pending' | null>(null)
  const [asksCode, setAsksCode] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const of = (name: string) => String(typed.get(name) ?? '')
    setAnswer('pending')
    const answered = await signIn({
      username: of('username'),
      password: of('password'),
      oneTimePassword: of('oneTimePassword'),
    })
    setAnswer(answered)
    if (answered === 'codeNeeded') setAsksCode(true)
    else if (answered !== 'signedIn') typeAgain(asksCode ? 'oneTimePassword' : 'password')
  }

  function typeAgain(name: 'password' | 'oneTimePassword') {
    const field = form.current?.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement)) return
    field.value = ''
    field.focus()
  }

  function startAnew() {
    setAsksCode(false)
    setAnswer(null)
    typeAgain('password')
  }

  const isBusy = answer === 'pending' || answer === 'signedIn'
  const message = answer === null || answer === 'pending' ? undefined : messages[answer]
  return (
    // Sent before the page is ready it must not put the password into the address.
    <form ref={form} method="post" onSubmit={submit} className="grid gap-4">
      {/* Hidden rather than gone: they are sent again with the code. */}
      <div className="grid gap-4" hidden={asksCode}>
        <SignInField
          label="用户名"
          name="username"
          required
          maxLength={100}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SignInField
          label="密码"
          name="password"
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={500}
          autoComplete="current-password"
        />
        <ShowPassword shown={shown} show={setShown} />
      </div>
      {asksCode && <CodeField startAnew={startAnew} />}
      <p role="alert" className="text-sm text-red empty:hidden">
        {message}
        {answer === 'refused' && asksCode && <span className="block">{codeRefused}</span>}
      </p>
      <button type="submit" className="btn btn-primary" disabled={isBusy}>
        {isBusy ? '正在登录…' : '登录'}
      </button>
    </form>
  )
}
