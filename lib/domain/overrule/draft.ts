import { z } from 'zod'

import { DayField, Id, Line, Version } from '../input'

/** A leader's word on a light (改判), for the day looked from. */
export const OverruleDraft = z.object({
  goalId: Id,
  on: DayField,
  /** The stamp of what was shown on that day. */
  shown: Version,
  light: z.enum(['green', 'yellow', 'red'], '请选择改判为哪种灯。'),
  reason: Line(200),
})
export type OverruleDraft = z.output<typeof OverruleDraft>

export const OverruleWithdrawal = z.object({ overruleId: Id })
