import { Decimal } from 'decimal.js'
import { z } from 'zod'

import { DayField, Id, Line, optional, Quantity, Version } from '../input'

/** A share typed in percent, as plain decimal text: 10 is 0.1. */
const Percent = Quantity.refine(
  (percent) => new Decimal(percent).decimalPlaces() <= 2,
  '小数最多两位。',
).transform((percent) => new Decimal(percent).div(100).toFixed())

/** What an admin may change of a plan: 0 < yellow < red ≤ 100 %. */
export const PlanChange = z
  .object({
    id: Id,
    version: Version,
    title: Line(100),
    yellowGap: Percent,
    redGap: Percent,
    pinnedAsOf: optional(DayField),
  })
  .refine(({ yellowGap }) => new Decimal(yellowGap).gt(0), { path: ['yellowGap'], error: '要大于0。' })
  .refine(({ redGap }) => new Decimal(redGap).lte(1), { path: ['redGap'], error: '最多100。' })
  .refine(({ yellowGap, redGap }) => new Decimal(yellowGap).lt(redGap), {
    path: ['redGap'],
    error: '红灯的差距要大于黄灯的。',
  })
export type PlanChange = z.output<typeof PlanChange>

export const OrganisationName = z.object({ name: Line(50), version: Version })
export type OrganisationName = z.output<typeof OrganisationName>
