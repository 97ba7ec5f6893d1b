import 'server-only'

import { createHash, randomInt } from 'node:crypto'

import {
  RECOVERY_CODE_ALPHABET as ALPHABET,
  RECOVERY_CODE_LENGTH as LENGTH,
  RECOVERY_CODES,
} from '@/lib/domain/sign-in/second-factor'

/** Codes that each stand in once for the phone, as they are shown: `KD4X-PM7T-WQ3Z-H2NA`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode)

function newCode() {
  const characters = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length)))
  return (characters.join('').match(/.{4}/g) ?? []).join('-')
}

/**
 * What the database keeps of a code. They are 80 bits of chance, not words that somebody chose: nobody can try them
 * all against a fast hash, so a slow one would only cost us time.
 */
export const recoveryCodeHash = (code: string) =>
  new Uint8Array(createHash('sha256').update(code.replaceAll('-', '')).digest())
