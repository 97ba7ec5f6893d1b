import type { Decimal } from 'decimal.js'

import { type Day, dayNumber } from '../../day'
import { type Assessment, toFigure } from '../measure'
import { judgedRuns } from '../terms/judged'
import type { Reading } from '../terms/readings'
import type { Terms } from '../terms/terms'
import { withoutFigures } from './unmeasured'

/** A bound to stay within: hold (医保率稳定在 98% 以上，零就业家庭动态清零). */
export function assessHold(terms: Terms, bound: Decimal, readings: Reading[], asOf: Day): Assessment {
  const plan = { ...withoutFigures('noData', bound), expected: toFigure(bound), expectedAttainment: 1 }
  const isOver = asOf > terms.due
  const latest = readings.at(-1)
  if (!latest) return isOver ? { ...plan, state: 'missed', light: 'red' } : plan

  const { days, breachDays, breachSince } = daysOf(terms, bound, readings, asOf)
  const figures = {
    ...plan,
    actual: toFigure(latest.amount),
    attainment: (days - breachDays) / days,
    gap: breachSince ? 1 : 0,
    breachDays,
    breachSince,
  }
  if (breachSince) return { ...figures, state: isOver ? 'missed' : 'breached', light: 'red' }
  if (asOf >= terms.due) return { ...figures, state: 'achieved', light: 'green', achievedOn: terms.due }
  return { ...figures, state: 'inProgress', light: breachDays > 0 ? 'yellow' : 'green' }
}

type DaysHeld = { days: number; breachDays: number; breachSince: Day | null }

// What is judged stands from its day to the next; what stood before the start counts no day beside the last of it.
function daysOf(terms: Terms, bound: Decimal, readings: Reading[], asOf: Day): DaysHeld {
  const last = asOf < terms.due ? asOf : terms.due
  const held: DaysHeld = { days: 0, breachDays: 0, breachSince: null }
  let next = dayNumber(last) + 1
  for (const { on, reached } of judgedRuns(terms, bound, readings, asOf, last).reverse()) {
    const from = dayNumber(on)
    const outsideEverSince = held.days === held.breachDays
    if (!reached && outsideEverSince) held.breachSince = on
    if (!reached) held.breachDays += next - from
    held.days += next - from
    next = from
  }
  return held
}
