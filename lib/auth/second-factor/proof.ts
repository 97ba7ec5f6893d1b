import 'server-only'

import type { Proof } from '@/lib/data/second-factor/proof'
import { readCode } from '@/lib/domain/sign-in/second-factor'

import { recoveryCodeHash } from './recovery-codes'
import { unseal } from './sealing'
import { totpStep } from './totp'

type Holder = { id: string; organisationId: string }

/** What a person's secret is sealed for: in another row it is worth nothing. */
export const secretOf = ({ id, organisationId }: Holder) => `totp ${organisationId} ${id}`

/**
 * What a typed code proves for a second factor; null where it is wrong or no code at all. A recovery code needs no
 * secret, so it works where the secret can no longer be read.
 */
export function proofFrom(typed: string, holder: Holder, sealedSecret: string): Proof {
  const code = readCode(typed)
  if (code === null) return null
  if ('recoveryCode' in code) return { codeHash: recoveryCodeHash(code.recoveryCode) }
  const secret = unseal(sealedSecret, secretOf(holder))
  const step = secret === null ? null : totpStep(secret, code.digits)
  return step === null ? null : { sealedSecret, step }
}

/** Whether the secret can still be read: not where the server's own secret is another one than then. */
export const isReadable = (holder: Holder, sealedSecret: string): boolean =>
  unseal(sealedSecret, secretOf(holder)) !== null
