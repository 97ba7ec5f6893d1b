import type { Decimal } from 'decimal.js'

import type { Day } from '../../day'
import { oncePer } from '../../once'
import { type Direction, type Kind, type Measure, toDecimal } from '../measure'
import { type Knot, toCheckpoints } from './checkpoints'
import { type FormerTarget, toFormerTargets } from './former-targets'
import { nonsense, toAmount, toDayNumber } from './nonsense'
import { type Step, toSteps } from './steps'
import { aimsAtTarget, isIntegral, toTarget } from './target'

/** A measure read and found sound: exact amounts, numbered days, and only what its kind looks at. */
export type Terms = {
  kind: Kind
  direction: Direction
  stretch: boolean
  integral: boolean
  start: Day
  due: Day
  startDay: number
  dueDay: number
  target: Decimal | null
  /** In order of the days to which they held. */
  formerTargets: FormerTarget[]
  /** Where the way to the target begins: 0 for cumulative, the usable baseline of a level. */
  base: Decimal | null
  checkpoints: Knot[]
  steps: Step[]
}

/** Reads a measure. Throws RangeError for nonsense, with a message that begins with the field's name. */
export const toTerms = oncePer((measure: Measure): Terms => {
  const { kind, direction, start, due } = measure
  const startDay = toDayNumber('start', start)
  const dueDay = toDayNumber('due', due)
  if (dueDay < startDay) throw nonsense('due', `${due} lies before the start on ${start}`)

  const given = measure.target == null ? null : toTarget('target', measure, measure.target)
  const target = aimsAtTarget(kind) ? given : null
  const base = toBase(measure, target)
  return {
    kind,
    direction,
    stretch: measure.commitment === 'stretch',
    integral: isIntegral(measure),
    start,
    due,
    startDay,
    dueDay,
    target,
    formerTargets: toFormerTargets(measure),
    base,
    checkpoints: toCheckpoints(measure, { startDay, dueDay, target, base }),
    steps: toSteps(measure.milestones ?? [], start, due),
  }
})

/** Whether an amount is on the right side of the target, or exactly on it. */
export const reaches = (direction: Direction, amount: Decimal, target: Decimal): boolean =>
  direction === 'atLeast' ? amount.gte(target) : amount.lte(target)

function toBase(measure: Measure, target: Decimal | null): Decimal | null {
  const baseline = measure.baseline == null ? null : toAmount('baseline', measure.baseline)
  if (measure.kind === 'cumulative') return toDecimal(0)
  if (measure.kind !== 'level' || !baseline || !target) return null
  return reaches(measure.direction, baseline, target) ? null : baseline
}
