import type { Decimal } from 'decimal.js'

import { addDays, type Day, daysBetween } from '../../day'
import type { Assessment, Measure } from '../measure'
import { amountIn } from './phrases'

type Held = Assessment & { actual: Decimal; target: Decimal }

/** The sentence of a hold goal that has a bound and a reading. */
export function explainHold(measure: Measure, unit: string, held: Held, asOf: Day): string {
  const { state, breachDays } = held
  const reading = amountIn(unit, held.actual)
  const changedOn = lastChangeOf(measure, held.target, asOf)
  const { always, outside } = changedOn ? formerBoundWords(measure) : boundWords(measure, unit, held)
  const past = breachDays > 0 ? `曾有${breachDays}天${outside}` : null

  if (state === 'achieved') return `期末${reading}，${past ?? always}。`
  if (state === 'missed') return `期末${reading}，${boundWords(measure, unit, held).outside}。`
  if (state === 'breached') return explainBreach(measure, unit, held, { asOf, changedOn })
  if (past) return `现为${reading}，${past}。`
  return isClearedToZero(measure, held) && !changedOn ? `${always}。` : `${always}，最新${reading}。`
}

type Judging = { asOf: Day; changedOn: Day | null }

// A run of days outside that began under a former bound is not told as one outside the present bound. What a former
// bound allowed was there before, so of what should not be there at all only the run outside is told.
function explainBreach(measure: Measure, unit: string, held: Held, { asOf, changedOn }: Judging): string {
  const reading = amountIn(unit, held.actual)
  const began = held.breachSince ?? asOf
  const isZero = isClearedToZero(measure, held)
  const isOfFormer = changedOn !== null && (isZero || began < changedOn)
  const lasts = `${isOfFormer ? '破线' : ''}已持续${breachLengthOf(measure, held, asOf)}天`
  if (isZero) return `现有${reading}，${lasts}。`
  return `现为${reading}，${boundWords(measure, unit, held).outside}，${lasts}。`
}

function boundWords(measure: Measure, unit: string, held: Held) {
  const bound = amountIn(unit, held.target)
  if (isClearedToZero(measure, held)) return { always: `一直为${bound}`, outside: '不为0' }
  const outside = `${measure.direction === 'atLeast' ? '低于' : '高于'}${bound}`
  return { always: `一直不${outside}`, outside }
}

function formerBoundWords({ direction }: Measure) {
  const outside = direction === 'atLeast' ? '低于当时的下限' : '高于当时的上限'
  return { always: `一直不${outside}`, outside }
}

/** The day from which the present bound of a hold holds; null where no other held before it in the period. */
export function lastChangeOf({ start, formerTargets = [] }: Measure, bound: Decimal, asOf: Day): Day | null {
  const former = formerTargets.findLast(
    ({ until, target }) => until >= start && until < asOf && !bound.eq(target),
  )
  return former ? addDays(former.until, 1) : null
}

// 动态清零. What can fall below 0, such as a rate of growth, is not at 0 when it is not above it.
const isClearedToZero = ({ direction }: Measure, { actual, target }: Held) =>
  direction === 'atMost' && target.isZero() && actual.gte(0)

/** How many days the run of days outside lasts, to the as-of date or the due day, whichever is earlier. */
export function breachLengthOf(
  { due }: Pick<Measure, 'due'>,
  { breachSince }: Pick<Assessment, 'breachSince'>,
  asOf: Day,
): number {
  const end = asOf < due ? asOf : due
  return daysBetween(breachSince ?? end, end) + 1
}
