import 'server-only'

import type { Proof } from '@/lib/data/second-factor/proof'
import { completeSignIn, type Door, refuseSignIn } from '@/lib/data/sign-in'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { SignInRefusal } from '@/lib/domain/sign-in/sign-in'

import { checkCode } from './code-step'
import { type Credentials, checkPassword, type Passed } from './password-step'
import { newSessionToken, tokenHashOf } from './session-token'
import { Busy } from './turns'

/** What a sign-in comes with, besides what was typed: where it comes from, and the session cookie there. */
export type Sender = Door & { sentToken: string | null }

type SignedIn = { id: string; token: string }

/**
 * Opens a session for a user name, a password and, where there is a second factor, a code; answers with its id and
 * whose it is.
 */
export async function signIn(
  credentials: Credentials & { oneTimePassword: string },
  sender: Sender,
): Promise<Result<SignedIn, SignInRefusal>> {
  const door = doorOf(sender)
  try {
    const passed = await checkPassword(credentials, door)
    if (!passed.ok) return passed
    const proof = await checkCode(passed.value, credentials.oneTimePassword, door)
    return proof.ok ? openSession(passed.value, proof.value, sender) : proof
  } catch (error) {
    if (error instanceof Busy) return refuse('busy')
    throw error
  }
}

/** The last step, after whatever had to be shown. */
async function openSession(
  passed: Passed,
  proof: Proof,
  sender: Sender,
): Promise<Result<SignedIn, 'refused'>> {
  const { account } = passed
  const token = newSessionToken()
  const door = doorOf(sender)
  const opened = await completeSignIn({
    account,
    passwordHash: passed.try.passwordHash,
    proof,
    door,
    tokenHash: tokenHashOf(token),
    replaces: sender.sentToken === null ? null : tokenHashOf(sender.sentToken),
  })
  if (opened.ok) return ok({ id: account.id, token })
  await refuseSignIn(passed, door, opened.refusal)
  return refuse('refused')
}

const doorOf = ({ address, userAgent }: Sender): Door => ({ address, userAgent })
