'use client'

import { type Credentials, type SignInAnswer, SignInForm } from '@/components/sign-in/sign-in-form'

import { postToAuth } from './post-to-auth'

/** Signs in, then loads the wanted page anew: nothing of an earlier person stays in the browser. */
export function CredentialsForm({ next }: { next: string }) {
  async function signIn(credentials: Credentials): Promise<SignInAnswer> {
    const answer = await answerTo(credentials)
    if (answer === 'signedIn') window.location.assign(next)
    return answer
  }
  return <SignInForm signIn={signIn} />
}

const answers: Record<number, SignInAnswer> = {
  200: 'signedIn',
  401: 'refused',
  428: 'codeNeeded',
  429: 'slowedDown',
  503: 'busy',
}

async function answerTo(credentials: Credentials): Promise<SignInAnswer> {
  try {
    const status = await postToAuth('callback/credentials', credentials)
    return answers[status] ?? 'unavailable'
  } catch {
    return 'unavailable'
  }
}
