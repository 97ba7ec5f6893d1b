import 'server-only'

import { randomInt } from 'node:crypto'

import { hash, verify } from '@node-rs/argon2'

/** argon2id, which is the library's default, as OWASP recommends it. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The seam at which a test counts how often a password is hashed. */
export const argon2 = { hash, verify }

export const hashPassword = (password: string): Promise<string> => argon2.hash(password, STRENGTH)

/** Whether the password is the one. Without a hash to compare with it takes just as long to say no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await argon2.verify(passwordHash ?? NOBODYS, password.slice(0, LONGEST_HASHED))
  return matches && passwordHash !== null
}

const LONGEST_HASHED = 1000

/** The hash of a password that nobody knows. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$yDqWOuksOCdnyhzjYXWuAQ$CmofeGq9w1XRsk5u6+rH27t98q9j6wMGhPkbW9fOsWQ'

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const SMALL = 'abcdefghijkmnpqrstuvwxyz'
const DIGITS = '23456789'

/** A password to be read from a screen and typed once, without letters that look alike: `Kd4x-Pm7t-Wq3z`. */
export function newInitialPassword(): string {
  const group = () => one(LETTERS) + one(SMALL) + one(DIGITS) + one(LETTERS + SMALL + DIGITS)
  return [group(), group(), group()].join('-')
}

const one = (characters: string) => characters.charAt(randomInt(characters.length))
