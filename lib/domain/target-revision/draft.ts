import { z } from 'zod'

import { DayField, Id, Line, Quantity } from '../input'

const STALE = '请刷新页面后再填。'

/** A revision of a goal's target as sent, and what the form had shown of the goal. */
export const TargetRevisionDraft = z.object({
  goalId: Id,
  key: Id,
  shown: z.string(STALE).max(20_000, STALE),
  target: Quantity,
  due: DayField,
  from: DayField,
  reason: Line(200),
})
export type TargetRevisionDraft = z.output<typeof TargetRevisionDraft>
