import { z } from 'zod'

import { Id } from '../input'

const AMOUNTS = '请刷新页面后再填。'

/** A goal's curve as sent: an amount for each of the period's days, in their order, and what the form had shown. */
export const CurveDraft = z.object({
  goalId: Id,
  period: z.enum(['quarter', 'month'], '请选择按季或按月。'),
  shown: z.string(AMOUNTS).max(20_000, AMOUNTS),
  expected: z.preprocess(
    (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(z.string(AMOUNTS).max(40, AMOUNTS), AMOUNTS),
  ),
})
export type CurveDraft = z.output<typeof CurveDraft>
