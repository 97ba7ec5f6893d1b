'use client'

import { useState } from 'react'

import { forgetAllDrafts } from '@/components/forms/draft/keeper'

import { postToAuth } from '../sign-in/post-to-auth'

const words = { idle: '退出', pending: '退出中…', failed: '没退出，再试' }

/** Ends the session on the server, then leaves with a full page load so that nothing read stays behind. */
export function SignOutButton() {
  const [state, setState] = useState<keyof typeof words>('idle')

  async function leave() {
    setState('pending')
    const status = await postToAuth('signout', {}).catch(() => 0)
    if (status !== 200) return setState('failed')
    forgetAllDrafts()
    window.location.assign('/sign-in')
  }

  return (
    <button
      type="button"
      className="fingertip cursor-pointer whitespace-nowrap hover:text-ink hover:underline"
      disabled={state === 'pending'}
      onClick={leave}
    >
      {words[state]}
    </button>
  )
}
