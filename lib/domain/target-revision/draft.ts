import { z } from 'zod'

import { DayField, Id, Line, Quantity } from '../input'

/** A revision of a goal's target as sent. */
export const TargetRevisionDraft = z.object({
  goalId: Id,
  key: Id,
  target: Quantity,
  due: DayField,
  from: DayField,
  reason: Line(200),
})
export type TargetRevisionDraft = z.output<typeof TargetRevisionDraft>
