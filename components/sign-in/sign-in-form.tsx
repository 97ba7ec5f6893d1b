'use client'

import { type FormEvent, useId, useRef, useState } from 'react'

import { signInBusy, signInRefused, signInSlowedDown } from '@/lib/domain/sign-in/sign-in'

import { ShowPassword } from './show-password'

export type SignInAnswer = 'signedIn' | 'refused' | 'slowedDown' | 'busy' | 'unavailable'

type SignInFormProps = { signIn: (username: string, password: string) => Promise<SignInAnswer> }

const messages = {
  refused: signInRefused,
  slowedDown: signInSlowedDown,
  busy: signInBusy,
  unavailable: '暂时登录不了，可能是网络断了。请稍后再试；若一直如此，请告诉管理员。',
}

/** User name, password, one button. What was typed as user name stays, the password never does. */
export function SignInForm({ signIn }: SignInFormProps) {
  const id = useId()
  const password = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState(false)
  const [answer, setAnswer] = useState<SignInAnswer | 'pending' | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setAnswer('pending')
    const answered = await signIn(String(form.get('username')), String(form.get('password')))
    setAnswer(answered)
    if (answered === 'signedIn' || !password.current) return
    password.current.value = ''
    password.current.focus()
  }

  const message = answer === null || answer === 'pending' || answer === 'signedIn' ? null : messages[answer]
  return (
    // Sent before the page is ready it must not put the password into the address.
    <form method="post" onSubmit={submit} className="grid gap-4">
      <label htmlFor={`${id}-username`} className="grid gap-1 text-xs text-muted">
        用户名
        <input
          id={`${id}-username`}
          name="username"
          required
          maxLength={100}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          className="input w-full border-faint bg-canvas text-base text-ink"
        />
      </label>
      <label htmlFor={`${id}-password`} className="grid gap-1 text-xs text-muted">
        密码
        <input
          id={`${id}-password`}
          ref={password}
          name="password"
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={500}
          autoComplete="current-password"
          className="input w-full border-faint bg-canvas text-base text-ink"
        />
      </label>
      <ShowPassword shown={shown} show={setShown} />
      <p role="alert" className="text-sm text-red empty:hidden">
        {message}
      </p>
      <button
        type="submit"
        className="btn btn-primary"
        disabled={answer === 'pending' || answer === 'signedIn'}
      >
        {answer === 'pending' || answer === 'signedIn' ? '正在登录…' : '登录'}
      </button>
    </form>
  )
}
