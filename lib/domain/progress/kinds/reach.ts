import type { Decimal } from 'decimal.js'

import { type Day, dayNumber } from '../../day'
import { type Assessment, type Light, type Rules, toDecimal, toFigure } from '../measure'
import { elapsedShareOn, expectedOn } from '../terms/expected'
import { judgedRuns } from '../terms/judged'
import type { Reading } from '../terms/readings'
import { reaches, type Terms } from '../terms/terms'
import { lightOf, missedLightOf } from './light'
import { withoutFigures } from './unmeasured'

/** A target to be reached by the due day: cumulative/atLeast (整治 25 家) and level (参保率达到 97%). */
export function assessReach(
  terms: Terms,
  target: Decimal,
  readings: Reading[],
  asOf: Day,
  rules: Rules,
): Assessment {
  const day = dayNumber(asOf)
  const expected = expectedOn(terms, day)
  const expectedShare = (expected ? shareOf(terms, target, expected) : elapsedShareOn(terms, day)).clamp(0, 1)
  const plan = {
    ...withoutFigures('noData', target),
    expected: expected && toFigure(expected),
    expectedAttainment: expectedShare.toNumber(),
  }
  const isOver = asOf > terms.due
  const actual = readings.at(-1)?.amount ?? (terms.kind === 'cumulative' ? toDecimal(0) : null)
  if (!actual) return isOver ? { ...plan, state: 'missed', light: 'red' } : plan

  const share = shareOf(terms, target, actual)
  const gap = heldAtZero(expectedShare.minus(share))
  const figures = { ...plan, actual: toFigure(actual), attainment: heldAtZero(share), gap }
  if (reaches(terms.direction, actual, target)) {
    const achievedOn = reachedOn(terms, target, readings, asOf)
    return { ...figures, state: 'achieved', light: 'green', achievedOn, late: achievedOn > terms.due }
  }
  if (isOver) return { ...figures, state: 'missed', light: missedLightOf(terms.stretch, gap, rules) }
  return { ...figures, state: 'inProgress', light: paceLightOf(terms, expected, actual, gap, rules) }
}

/** The share of the goal that an amount is worth; below 0 and above 1 as it comes. */
function shareOf({ base, direction }: Terms, target: Decimal, amount: Decimal): Decimal {
  if (base) return amount.minus(base).div(target.minus(base))
  if (direction === 'atLeast') return amount.div(target)
  return amount.lte(target) ? toDecimal(1) : target.div(amount)
}

// The first day from which it has stayed reached, each day judged by its own target.
function reachedOn(terms: Terms, target: Decimal, readings: Reading[], asOf: Day): Day {
  const runs = judgedRuns(terms, target, readings, asOf)
  return runs[runs.findLastIndex(({ reached }) => !reached) + 1]?.on ?? terms.start
}

function paceLightOf(
  { integral }: Terms,
  expected: Decimal | null,
  actual: Decimal,
  gap: number,
  rules: Rules,
): Light {
  const light = lightOf(gap, rules)
  const isOneShort = integral && expected?.minus(actual).lte(1)
  return light === 'red' && isOneShort ? 'yellow' : light
}

const heldAtZero = (share: Decimal) => (share.gt(0) ? share.toNumber() : 0)
