import type { Decimal } from 'decimal.js'

import type { Day } from '../../day'
import type { Measure } from '../measure'
import { nonsense, toDayNumber } from './nonsense'
import { aimsAtTarget, toTarget } from './target'

/** A target that was given up: it held to the end of the day `until`. */
export type FormerTarget = { until: Day; target: Decimal }

/**
 * Reads the targets that held before the present one; none where the kind has no target, or it is still missing. Of
 * two given up on one day the first held, the other never did. Throws RangeError for days that go back and for what
 * could be no target.
 */
export function toFormerTargets(measure: Measure): FormerTarget[] {
  const { kind, target, formerTargets } = measure
  if (!formerTargets?.length || target == null || !aimsAtTarget(kind)) return []
  return formerTargets.map((former, index) => {
    toDayNumber('formerTargets', former.until)
    const before = formerTargets[index - 1]
    if (before && before.until > former.until) throw nonsense('formerTargets', 'their days go back')
    return { until: former.until, target: toTarget('formerTargets', measure, former.target) }
  })
}
