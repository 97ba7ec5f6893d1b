import { z } from 'zod'

import { DayField, Id, idList, Line } from '../input'

const Year = z
  .string('请填年份。')
  .transform((typed) => typed.normalize('NFKC').trim())
  .refine((typed) => /^20\d\d$/.test(typed), '请填四位年份，例如 2025。')
  .transform(Number)

/** Which goals of a plan go on in which new one, and of which the target is kept, with the day looked from. */
export const CarryOverDraft = z.object({
  /** The plan that is carried on. */
  id: Id,
  asOf: DayField,
  year: Year,
  title: Line(100),
  goals: idList.refine((ids) => ids.length > 0, '请至少勾选一个目标任务。'),
  keptTargets: idList,
})
export type CarryOverDraft = z.output<typeof CarryOverDraft>
