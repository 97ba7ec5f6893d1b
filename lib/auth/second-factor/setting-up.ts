import 'server-only'

import { findCredentials } from '@/lib/data/second-factor/finding'
import { passIdentity } from '@/lib/data/second-factor/identity'
import { setUpSecondFactor } from '@/lib/data/second-factor/own'
import { ok, type Result, refuse } from '@/lib/domain/result'
import { readCode } from '@/lib/domain/sign-in/second-factor'
import type { Viewer } from '@/lib/domain/viewer'

import { thisSession } from '../this-session'
import { identify, type Typed } from './identity'
import { secretOf } from './proof'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes'
import { seal, unseal } from './sealing'
import { newTotpSecret, totpStep, totpUri } from './totp'

type Begun = { uri: string; begun: string }

/**
 * Begins a second factor, or another one in the place of the one there is: a secret for the phone, and the same
 * sealed, to be sent back with the first code. Nothing of it is stored before.
 */
export async function beginSecondFactor(
  viewer: Viewer,
  typed: Typed,
): Promise<Result<Begun, 'wrong password' | 'wrong code'>> {
  const identity = await identify(viewer, typed)
  if (!identity.ok) return identity
  if (!(await passIdentity(viewer, identity.value)).ok) return refuse('wrong code')

  const secret = newTotpSecret()
  return ok({
    uri: totpUri(secret, viewer.organisationName, viewer.username),
    begun: seal(secret, setUpOf(viewer, await findCredentials(viewer))),
  })
}

/** Ends the setting up with the first code, and answers the recovery codes, which are shown this one time. */
export async function confirmSecondFactor(
  viewer: Viewer,
  begun: string,
  typedCode: string,
): Promise<Result<string[], 'wrong code' | 'changed meanwhile'>> {
  const credentials = await findCredentials(viewer)
  const secret = unseal(begun, setUpOf(viewer, credentials))
  if (secret === null) return refuse('changed meanwhile')
  const code = readCode(typedCode)
  const step = code && 'digits' in code ? totpStep(secret, code.digits) : null
  if (step === null) return refuse('wrong code')

  const codes = newRecoveryCodes()
  const factor = {
    sealedSecret: seal(secret, secretOf(viewer)),
    step,
    codeHashes: codes.map(recoveryCodeHash),
  }
  const done = await setUpSecondFactor(viewer, credentials, factor, { stays: await thisSession() })
  return done.ok ? ok(codes) : done
}

type Credentials = Awaited<ReturnType<typeof findCredentials>>

/** What was begun counts for this person, and until password or second factor are others: once. */
const setUpOf = (viewer: Viewer, { passwordHash, sealedSecret }: Credentials) =>
  `setting up ${secretOf(viewer)} ${passwordHash} ${sealedSecret}`
