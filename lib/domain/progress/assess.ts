import type { Day } from '../day'
import { assessCap } from './kinds/cap'
import { assessHold } from './kinds/hold'
import { assessMilestones } from './kinds/milestones'
import { assessReach } from './kinds/reach'
import { assessUnmeasured, withoutFigures } from './kinds/unmeasured'
import { type Assessment, defaultRules, type Entry, type Measure, type Rules } from './measure'
import { isCap } from './terms/cap'
import { toDayNumber } from './terms/nonsense'
import { readingsOf } from './terms/readings'
import { toTerms } from './terms/terms'

/**
 * Where a goal stands at the end of a day: the only place where "on track" is decided. Entries may come in any
 * order; those after the day do not exist yet. Throws RangeError for nonsense (a target below 0, an invalid day),
 * with a message that begins with the field's name. The rules are told in docs/measures.md.
 */
export function assess(
  measure: Measure,
  entries: readonly Entry[],
  asOf: Day,
  rules: Rules = defaultRules,
): Assessment {
  toDayNumber('asOf', asOf)
  const terms = toTerms(measure)
  const readings = readingsOf(terms, entries, asOf)
  const { kind, target } = terms

  if (asOf < terms.start) return withoutFigures('notStarted', target)
  if (kind === 'milestones') return assessMilestones(terms, asOf, rules)
  if (!target) return assessUnmeasured(terms, readings)
  if (kind === 'hold') return assessHold(terms, target, readings, asOf)
  if (isCap(terms)) return assessCap(terms, target, readings, asOf, rules)
  return assessReach(terms, target, readings, asOf, rules)
}
