import type { Decimal } from 'decimal.js'

import { type Day, daysBetween } from '../../day'
import type { Assessment, Measure } from '../measure'
import { amountIn } from './phrases'

type HeldFigures = { actual: Decimal; target: Decimal }

/** The sentence of a hold goal that has a bound and a reading. */
export function explainHold(
  measure: Measure,
  unit: string,
  assessment: Assessment & HeldFigures,
  asOf: Day,
): string {
  const { state, breachDays } = assessment
  const reading = amountIn(unit, assessment.actual)
  const { always, outside } = boundWordsOf(measure, unit, assessment)
  const past = breachDays > 0 ? `曾有${breachDays}天${outside}` : null

  if (state === 'achieved') return `期末${reading}，${past ?? always}。`
  if (state === 'missed') return `期末${reading}，${outside}。`
  if (state === 'breached') {
    const days = breachLengthOf(measure, assessment, asOf)
    if (isClearedToZero(measure, assessment)) return `现有${reading}，已持续${days}天。`
    return `现为${reading}，${outside}，已持续${days}天。`
  }
  if (past) return `现为${reading}，${past}。`
  return isClearedToZero(measure, assessment) ? `${always}。` : `${always}，最新${reading}。`
}

function boundWordsOf(measure: Measure, unit: string, figures: HeldFigures) {
  const bound = amountIn(unit, figures.target)
  if (isClearedToZero(measure, figures)) return { always: `一直为${bound}`, outside: '不为0' }
  const outside = `${measure.direction === 'atLeast' ? '低于' : '高于'}${bound}`
  return { always: `一直不${outside}`, outside }
}

// 动态清零. What can fall below 0, such as a rate of growth, is not at 0 when it is not above it.
const isClearedToZero = ({ direction }: Measure, { actual, target }: HeldFigures) =>
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
