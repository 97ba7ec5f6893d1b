import { z } from 'zod'

/** How many recovery codes there are at first, and from how few on one is warned. */
export const RECOVERY_CODES = 10
export const FEW_RECOVERY_CODES = 3

/** Sixteen of 32 characters, none of which looks like another: 80 bits. */
export const RECOVERY_CODE_LENGTH = 16
export const RECOVERY_CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A code as typed: six digits from the phone, or a recovery code without its dashes; null where it is neither. */
export function readCode(typed: string): { digits: string } | { recoveryCode: string } | null {
  const plain = typed
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{C}]/gu, '')
    .toUpperCase()
  if (/^\d{6}$/.test(plain)) return { digits: plain }
  return RECOVERY_CODE.test(plain) ? { recoveryCode: plain } : null
}

const RECOVERY_CODE = new RegExp(`^[${RECOVERY_CODE_ALPHABET}]{${RECOVERY_CODE_LENGTH}}$`)

const Typed = z.string('请填写。').min(1, '请填写。')

/** Who sits there: the password again, and the code where there is a second factor already. */
export const IdentityProof = z.object({ presentPassword: Typed, oneTimePassword: z.string().default('') })

/** The end of setting up: what was begun, sealed, and the first code. */
export const SecondFactorSetUp = z.object({ begun: z.string().max(1000), oneTimePassword: Typed })

/** A second factor as its owner reads of it. */
export type SecondFactor = {
  /** ISO instant. */
  since: string
  codesLeft: number
}
