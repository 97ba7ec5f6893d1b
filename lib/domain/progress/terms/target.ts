import type { Decimal } from 'decimal.js'

import type { DecimalLike, Kind, Measure } from '../measure'
import { nonsense, toAmount } from './nonsense'

/** Whether a kind is measured against a target. */
export const aimsAtTarget = (kind: Kind): boolean =>
  kind === 'cumulative' || kind === 'level' || kind === 'hold'

/** Whether a measure counts whole things only. */
export const isIntegral = ({ kind, integral }: Measure): boolean => kind === 'cumulative' && integral === true

/** Reads a target of the measure. Throws RangeError, named for the field, for what could be none. */
export function toTarget(field: string, measure: Measure, value: DecimalLike): Decimal {
  const target = toAmount(field, value)
  if (target.lt(0)) throw nonsense(field, `${target} is below 0`)
  if (target.isZero() && hasToGrow(measure)) throw nonsense(field, 'at least 0 is nothing to reach')
  if (isIntegral(measure) && !target.isInteger()) throw nonsense(field, `${target} is not whole`)
  return target
}

const hasToGrow = ({ kind, direction }: Measure) =>
  direction === 'atLeast' && (kind === 'cumulative' || kind === 'level')
