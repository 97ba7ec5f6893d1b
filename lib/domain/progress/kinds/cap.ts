import type { Decimal } from 'decimal.js'

import { type Day, dayNumber } from '../../day'
import { type Assessment, type Light, type Rules, toDecimal, toFigure } from '../measure'
import { expectedOn } from '../terms/expected'
import type { Reading } from '../terms/readings'
import type { Terms } from '../terms/terms'
import { lightOf } from './light'
import { withoutFigures } from './unmeasured'

/** A cap that is used up: cumulative/atMost (事故不超过 3 起). */
export function assessCap(
  terms: Terms,
  cap: Decimal,
  readings: Reading[],
  asOf: Day,
  rules: Rules,
): Assessment {
  const actual = readings.at(-1)?.amount ?? toDecimal(0)
  const expected = expectedOn(terms, dayNumber(asOf)) ?? cap
  const expectedShare = cap.isZero() ? toDecimal(1) : expected.div(cap)
  const gap = overuseOf(cap, actual, expectedShare)
  const figures = {
    ...withoutFigures('inProgress', cap),
    actual: toFigure(actual),
    expected: toFigure(expected),
    attainment: actual.lte(cap) ? 1 : cap.div(actual).toNumber(),
    expectedAttainment: expectedShare.toNumber(),
    gap,
  }
  if (actual.gt(cap)) return { ...figures, state: asOf > terms.due ? 'missed' : 'breached', light: 'red' }
  if (asOf >= terms.due) return { ...figures, state: 'achieved', light: 'green', achievedOn: terms.due }
  return { ...figures, light: paceLightOf(terms, expected, actual, gap, rules) }
}

function overuseOf(cap: Decimal, actual: Decimal, expectedShare: Decimal): number {
  if (cap.isZero()) return actual.gt(0) ? 1 : 0
  const overuse = actual.div(cap).minus(expectedShare)
  return overuse.gt(0) ? overuse.toNumber() : 0
}

function paceLightOf(
  { integral }: Terms,
  expected: Decimal,
  actual: Decimal,
  gap: number,
  rules: Rules,
): Light {
  const light = lightOf(gap, rules)
  return light === 'red' && integral && actual.minus(expected).lte(1) ? 'yellow' : light
}
