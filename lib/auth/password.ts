import 'server-only'

import { hash, verify } from '@node-rs/argon2'

import { plainPassword } from '@/lib/domain/sign-in/password'

import { newTurns } from './turns'

/** argon2id, which is the library's default, as OWASP recommends it. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The seam at which a test counts how often a password is hashed. */
export const argon2 = { hash, verify }

/** Each takes 19 MB and one of the four threads that files and names are looked up with, too. */
const hashingInTurn = newTurns(2, 60)

export async function hashPassword(password: string): Promise<string> {
  return PLAIN + (await hashingInTurn(() => argon2.hash(plainPassword(password), STRENGTH)))
}

/** The hashes of many passwords, one after the other, so that whoever signs in meanwhile need not wait for all of them. */
export async function hashPasswords(passwords: readonly string[]): Promise<string[]> {
  const hashes: string[] = []
  for (const password of passwords) hashes.push(await hashPassword(password))
  return hashes
}

/** Whether the password is the one. Without a hash to compare with it takes just as long to say no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const stored = passwordHash ?? NOBODYS
  const isPlain = stored.startsWith(PLAIN)
  const typed = password.slice(0, LONGEST_HASHED)
  const matches = await hashingInTurn(() =>
    argon2.verify(isPlain ? stored.slice(PLAIN.length) : stored, isPlain ? plainPassword(typed) : typed),
  )
  return matches && passwordHash !== null
}

/** Stands before the hash of a password in its plain form. Those without it were hashed just as they were typed. */
const PLAIN = 'nfkc'

const LONGEST_HASHED = 1000

/** The hash of a password that nobody knows. */
const NOBODYS =
  'nfkc$argon2id$v=19$m=19456,t=2,p=1$yDqWOuksOCdnyhzjYXWuAQ$CmofeGq9w1XRsk5u6+rH27t98q9j6wMGhPkbW9fOsWQ'
