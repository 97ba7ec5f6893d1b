import type { Decimal } from 'decimal.js'

import { type Day, dayNumber } from '@/lib/domain/day'
import type { Measure } from '@/lib/domain/progress/measure'
import { amountOn, expectedLineOf } from '@/lib/domain/progress/terms/expected'
import { toTerms } from '@/lib/domain/progress/terms/terms'

/** Where the core's line of 序时进度 is on a day, unrounded: what others that draw it are held to. */
export const expectedAmountOn = (measure: Measure, day: Day): Decimal | null =>
  amountOn(expectedLineOf(toTerms(measure)), dayNumber(day))
