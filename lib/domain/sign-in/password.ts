import { z } from 'zod'

import { returnPathFrom } from './return-path'
import { LOCK_MINUTES, MOST_FAILED_SIGN_INS } from './sign-in'

const SHORTEST = 8
const LONGEST = 200
const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/** The rule as people read it before they choose. */
export const passwordRule = `至少${SHORTEST}位，大写字母、小写字母、数字、其他字符中至少有三种；不含用户名，不同于原密码。`

/** What is wrong with a new password, in one sentence; null when nothing is. */
export function passwordProblem(password: string, username: string, former: string): string | null {
  const length = [...password].length
  if (length < SHORTEST) return `密码太短，至少要${SHORTEST}位。`
  if (length > LONGEST) return `密码太长，最多${LONGEST}位。`
  if (CLASSES.filter((kind) => kind.test(password)).length < 3)
    return '密码太简单：大写字母、小写字母、数字、其他字符中至少要有三种。'
  if (password.toLowerCase().includes(username)) return '密码里不能含有用户名。'
  return password === former ? '新密码不能与原密码相同。' : null
}

export const presentPasswordRefused = `现在的密码不正确。连续错${MOST_FAILED_SIGN_INS}次，账号锁定${LOCK_MINUTES}分钟。`

const Typed = z.string('请填写。').min(1, '请填写。')

export const PasswordChange = z
  .object({
    presentPassword: Typed,
    newPassword: Typed,
    repeatedPassword: Typed,
    callbackUrl: z.unknown().transform(returnPathFrom),
  })
  .refine(({ newPassword, repeatedPassword }) => newPassword === repeatedPassword, {
    path: ['repeatedPassword'],
    error: '两次填的新密码不一样。',
  })
