import 'server-only'

import type { Proof } from '@/lib/data/second-factor/proof'
import { type Door, refuseSignIn, waitForCode } from '@/lib/data/sign-in'
import { ok, type Result, refuse } from '@/lib/domain/result'

import type { Passed } from './password-step'
import { isReadable, proofFrom } from './second-factor/proof'

/**
 * The second step of signing in, for who has a second factor: a code from the phone, or a recovery code. A wrong one
 * counts and locks like a wrong password. Nothing is kept between asking for the code and the next attempt.
 */
export async function checkCode(
  passed: Passed,
  oneTimePassword: string,
  door: Door,
): Promise<Result<Proof, 'refused' | 'code needed'>> {
  const { account } = passed
  const { sealedSecret } = passed.try
  if (sealedSecret === null) return ok(null)
  if (oneTimePassword.trim() === '') {
    await waitForCode(account, door)
    return refuse('code needed')
  }
  const proof = proofFrom(oneTimePassword, account, sealedSecret)
  if (proof) return ok(proof)

  await refuseSignIn(
    passed,
    door,
    isReadable(account, sealedSecret) ? 'wrong code' : 'second factor unreadable',
  )
  return refuse('refused')
}
