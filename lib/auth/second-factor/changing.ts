import 'server-only'

import { removeOwnSecondFactor, renewRecoveryCodes as renew } from '@/lib/data/second-factor/own'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { thisSession } from '../this-session'
import { identify, type Typed } from './identity'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes'

type Wrong = 'wrong password' | 'wrong code'

/** Makes recovery codes anew, to be shown this one time; the old ones work no longer. */
export async function renewRecoveryCodes(viewer: Viewer, typed: Typed): Promise<Result<string[], Wrong>> {
  const identity = await identify(viewer, typed)
  if (!identity.ok) return identity
  const codes = newRecoveryCodes()
  const renewed = await renew(viewer, identity.value, codes.map(recoveryCodeHash))
  return renewed.ok ? ok(codes) : refuse('wrong code')
}

/** Takes the viewer's second factor away. */
export async function removeSecondFactor(
  viewer: Viewer,
  typed: Typed,
): Promise<Result<null, Wrong | 'required'>> {
  const identity = await identify(viewer, typed)
  if (!identity.ok) return identity
  const removed = await removeOwnSecondFactor(viewer, identity.value, { stays: await thisSession() })
  if (removed.ok) return ok(null)
  return refuse(removed.refusal === 'required' ? 'required' : 'wrong code')
}
