import { z } from 'zod'

import { Id, Line, optional, Version } from '../input'

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
  /** The fingerprint of what an admin can change of it. */
  version: string
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

export const DepartmentChange = z.object({ id: Id, version: Version, ...described })
export type DepartmentChange = z.output<typeof DepartmentChange>

const STALE = '请刷新页面后再移。'

/** One place up or down from the one it was shown at, counted from 1. */
export const DepartmentMove = z.object({
  id: Id,
  direction: z.enum(['up', 'down'], STALE),
  place: z
    .string(STALE)
    .regex(/^[1-9]\d{0,3}$/, STALE)
    .transform(Number),
})
export type DepartmentMove = z.output<typeof DepartmentMove>

/** What still hangs on a department that is to be archived, in words; null when nothing does. */
export function usageOf({ goals, accounts }: { goals: number; accounts: number }): string | null {
  const parts = [goals > 0 && `牵头${goals}项目标任务`, accounts > 0 && `有${accounts}个在用账号`]
  return parts.filter(Boolean).join('，') || null
}

/** The ids with one of them a place further up or down; unchanged at either end, null where it is not among them. */
export function reordered(ids: readonly string[], id: string, direction: 'up' | 'down'): string[] | null {
  const from = ids.indexOf(id)
  if (from === -1) return null
  const to = direction === 'up' ? from - 1 : from + 1
  return to < 0 || to >= ids.length ? [...ids] : ids.toSpliced(from, 1).toSpliced(to, 0, id)
}
