import { z } from 'zod'

import { Id, Line, optional } from './input'

/** An office of the town (科室). Offices stand in their fixed order, never ranked. */
export type Department = {
  id: string
  name: string
  shortName: string
  telephone: string | null
  position: number
  isSample: boolean
  /** ISO instant, or null while the department is in use. */
  archivedAt: string | null
}

const TELEPHONE = /^[0-9+()\-–、,，;；/ 转]{3,60}$/

const described = {
  name: Line(50),
  shortName: Line(20),
  telephone: optional(
    z
      .string()
      .transform((typed) => typed.normalize('NFKC').trim())
      .refine((number) => TELEPHONE.test(number), '电话只填数字，可带横线、空格、“转”；最多60个字。'),
  ),
}

export const DepartmentDraft = z.object(described)
export type DepartmentDraft = z.output<typeof DepartmentDraft>

export const DepartmentChange = z.object({ id: Id, ...described })
export type DepartmentChange = z.output<typeof DepartmentChange>

/** The numbers of the sample departments are plainly made up: 8650-0001 and so on. */
export const isSampleTelephone = (telephone: string) => /^8650-00\d\d$/.test(telephone)

/** Why a department can't be archived yet, and what to do first. */
export function archiveRefusal(use: { goals: number; accounts: number }): string {
  const goals = use.goals > 0 && `牵头${use.goals}项目标任务`
  const accounts = use.accounts > 0 && `有${use.accounts}个在用账号`
  return `这个科室还${[goals, accounts].filter(Boolean).join('，')}，不能停用。请先改到别的科室。`
}
