import { z } from 'zod'

import { LONGEST_PASSWORD, type PasswordPreset, presets } from './preset'
import { returnPathFrom } from './return-path'
import { LOCK_MINUTES, MOST_FAILED_SIGN_INS } from './sign-in'

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/** A password as it is counted, compared and hashed: the same whichever keyboard and width it was typed with. */
export const plainPassword = (typed: string): string => typed.normalize('NFKC')

/** What a new password is held against. */
export type PasswordTerms = {
  preset: PasswordPreset
  username: string
  /** Words that must not be in it, as `forbiddenWords` makes them. */
  words: readonly string[]
  isCommon: (folded: string) => boolean
  /** The one it takes the place of. */
  present: string
}

/** What is wrong with a new password, in one sentence; null when nothing is. */
export function passwordProblem(typed: string, terms: PasswordTerms): string | null {
  const password = plainPassword(typed)
  if (password === plainPassword(terms.present)) return '新密码不能与原密码相同。'
  return sizeProblem(password, terms.preset) ?? guessProblem(password.toLowerCase(), terms)
}

function sizeProblem(password: string, preset: PasswordPreset): string | null {
  const { shortest, classes } = presets[preset]
  const length = [...password].length
  if (length < shortest) return `密码太短，至少要${shortest}位。`
  if (length > LONGEST_PASSWORD) return `密码太长，最多${LONGEST_PASSWORD}位。`
  return CLASSES.filter((kind) => kind.test(password)).length < classes
    ? '密码太简单：大写字母、小写字母、数字、其他字符中至少要有三种。'
    : null
}

function guessProblem(folded: string, { username, words, isCommon }: PasswordTerms): string | null {
  if (username.length >= SHORTEST_NAME && folded.includes(username)) return '密码里不能含有用户名。'
  const letters = lettersOf(folded)
  const word = words.find((each) => letters.includes(each))
  if (word) return `密码里不能含有“${word}”：本地的名字和自己的姓名最容易被猜到。`
  return isCommon(folded) || isCommon(coreOf(folded)) ? '这是常见的密码，最容易被猜到，请换一个。' : null
}

/** Two letters stand in many a password by chance. */
const SHORTEST_NAME = 3

/** So that neither signs nor spaces in between hide a word. */
export const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '')

/** `2024Password!` is as easily guessed as `password`. */
const coreOf = (folded: string) => folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

export const presentPasswordRefused = `现在的密码不正确。连续错${MOST_FAILED_SIGN_INS}次，账号锁定${LOCK_MINUTES}分钟。`

export const formerPasswordRefused = `新密码不能是最近${presets.mlps.former}次用过的，请换一个。`

const Typed = z.string('请填写。').min(1, '请填写。')

export const PasswordChange = z
  .object({
    presentPassword: Typed,
    newPassword: Typed,
    repeatedPassword: Typed,
    callbackUrl: z.unknown().transform(returnPathFrom),
  })
  .refine(
    ({ newPassword, repeatedPassword }) => plainPassword(newPassword) === plainPassword(repeatedPassword),
    {
      path: ['repeatedPassword'],
      error: '两次填的新密码不一样。',
    },
  )
