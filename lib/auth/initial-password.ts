import 'server-only'

import { randomInt } from 'node:crypto'

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const SMALL = 'abcdefghijkmnpqrstuvwxyz'
const DIGITS = '23456789'

/** A password to be read from a screen and typed once, without letters that look alike: `Kd4x-Pm7t-Wq3z`. */
export function newInitialPassword(): string {
  const group = () => one(LETTERS) + one(SMALL) + one(DIGITS) + one(LETTERS + SMALL + DIGITS)
  return [group(), group(), group()].join('-')
}

const one = (characters: string) => characters.charAt(randomInt(characters.length))
