import 'server-only'

import { completeSignIn, type Door, refuseSignIn } from '@/lib/data/sign-in'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { SignInRefusal } from '@/lib/domain/sign-in/sign-in'

import { type Credentials, checkPassword, type Passed } from './password-step'
import { newSessionToken, tokenHashOf } from './session-token'
import { Busy } from './turns'

/** What a sign-in comes with, besides what was typed: where it comes from, and the session cookie there. */
export type Sender = Door & { sentToken: string | null }

type SignedIn = { id: string; token: string }

/** Opens a session for a user name and a password, and answers with its id and whose it is. */
export async function signIn(
  credentials: Credentials,
  sender: Sender,
): Promise<Result<SignedIn, SignInRefusal>> {
  try {
    const passed = await checkPassword(credentials, doorOf(sender))
    return passed.ok ? openSession(passed.value, sender) : passed
  } catch (error) {
    if (error instanceof Busy) return refuse('busy')
    throw error
  }
}

/** The last step, after whatever had to be shown. */
async function openSession(
  { account, passwordHash }: Passed,
  sender: Sender,
): Promise<Result<SignedIn, 'refused'>> {
  const token = newSessionToken()
  const door = doorOf(sender)
  const opened = await completeSignIn({
    account,
    passwordHash,
    door,
    tokenHash: tokenHashOf(token),
    replaces: sender.sentToken === null ? null : tokenHashOf(sender.sentToken),
  })
  if (opened) return ok({ id: account.id, token })
  await refuseSignIn({ account, try: null }, door, 'changed meanwhile')
  return refuse('refused')
}

const doorOf = ({ address, userAgent }: Sender): Door => ({ address, userAgent })
