import { z } from 'zod'

import { plainNumber } from '../amount/amount'
import { Version } from '../input'
import type { PasswordPreset } from '../sign-in/preset'

/** How people of an organisation sign in. */
export type Security = {
  passwordPreset: PasswordPreset
  adminsNeedSecondFactor: boolean
  idleMinutes: number
  sessionHours: number
}

const IDLE_MINUTES = { least: 5, most: 480 }
const SESSION_HOURS = { least: 1, most: 24 }

const whole = ({ least, most }: { least: number; most: number }) =>
  z
    .string('请填数字。')
    .transform((typed) => plainNumber(typed))
    .refine(
      (digits) => /^\d{1,4}$/.test(digits) && Number(digits) >= least && Number(digits) <= most,
      `请填${least}到${most}之间的整数。`,
    )
    .transform(Number)

/** What an admin may change of it. */
export const SecurityChange = z
  .object({
    version: Version,
    preset: z.enum(['mlps', 'asvs'], '请选择密码规则。'),
    adminsNeedSecondFactor: z
      .literal('on')
      .optional()
      .transform((ticked) => ticked === 'on'),
    idleMinutes: whole(IDLE_MINUTES),
    sessionHours: whole(SESSION_HOURS),
  })
  .refine(({ idleMinutes, sessionHours }) => idleMinutes <= sessionHours * 60, {
    path: ['idleMinutes'],
    error: '不能比一次登录最长的时间还长。',
  })
  .transform(({ preset, ...others }) => ({ ...others, passwordPreset: preset }))
export type SecurityChange = z.output<typeof SecurityChange>

/** The same as its form has it. */
export const securityFactsOf = (security: Security) => ({
  preset: security.passwordPreset,
  adminsNeedSecondFactor: security.adminsNeedSecondFactor ? 'on' : '',
  idleMinutes: String(security.idleMinutes),
  sessionHours: String(security.sessionHours),
})
