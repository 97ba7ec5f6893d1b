import type { Decimal } from 'decimal.js'

import { type Assessment, type State, toFigure } from '../measure'
import type { Reading } from '../terms/readings'
import type { Terms } from '../terms/terms'

/** An assessment with its state and target and nothing more, for the other kinds to fill in. */
export const withoutFigures = (state: State, target: Decimal | null): Assessment => ({
  actual: null,
  target: target && toFigure(target),
  attainment: null,
  expected: null,
  expectedAttainment: null,
  gap: null,
  state,
  light: null,
  achievedOn: null,
  late: false,
  breachDays: 0,
  breachSince: null,
  overdueMilestones: 0,
})

/** A tally, a narrative, or a goal whose target is still missing: counted, never given a percentage. */
export function assessUnmeasured({ kind }: Terms, readings: Reading[]): Assessment {
  const latest = readings.at(-1)
  if (!latest) return withoutFigures('noData', null)
  return {
    ...withoutFigures('inProgress', null),
    actual: kind === 'narrative' ? null : toFigure(latest.amount),
  }
}
