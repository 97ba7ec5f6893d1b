import 'server-only'

import { beginIdentifying, type Identity, refuseIdentity, type Try } from '@/lib/data/second-factor/identity'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { verifyPassword } from '../password'
import { proofFrom } from './proof'

export type Typed = { presentPassword: string; oneTimePassword: string }

/**
 * Whether it is the viewer who sits there: the password again, and the code where there is a second factor. Wrong
 * guesses count like failed sign-ins, so that a computer left alone gives nobody endless tries.
 */
export async function identify(
  viewer: Viewer,
  { presentPassword, oneTimePassword }: Typed,
): Promise<Result<Identity, 'wrong password' | 'wrong code'>> {
  const tried = await beginIdentifying(viewer)
  const matches = await verifyPassword(tried?.passwordHash ?? null, presentPassword)
  if (!tried || !matches) return refused(viewer, tried, 'wrong password')

  const { passwordHash, sealedSecret } = tried
  if (sealedSecret === null) return ok({ passwordHash, proof: null })
  const proof = proofFrom(oneTimePassword, viewer, sealedSecret)
  return proof ? ok({ passwordHash, proof }) : refused(viewer, tried, 'wrong code')
}

async function refused<Refusal extends string>(viewer: Viewer, tried: Try | null, refusal: Refusal) {
  await refuseIdentity(viewer, tried, refusal)
  return refuse(refusal)
}
