import { addDays } from '../day'
import { oncePer } from '../once'
import type { Entry, Measure } from '../progress/measure'
import { exactRate } from '../rate/exact-rate'
import type { ReportedGoal } from './goal'

/** The goal's measure, as the core reads it; the same object for the same goal, so that it is read once for all days. */
export const measureOf = oncePer(
  (goal: ReportedGoal): Measure => ({
    kind: goal.kind,
    direction: goal.direction,
    commitment: goal.commitment,
    target: goal.target,
    baseline: goal.baseline,
    integral: goal.integral,
    start: goal.start,
    due: goal.due,
    checkpoints: goal.checkpoints,
    formerTargets: goal.revisions.map(({ from, previous }) => ({
      until: addDays(from, -1),
      target: previous.target,
    })),
    milestones: goal.milestones.map(({ title, weight, due, doneOn }) => ({
      title,
      weight: Number(weight),
      due,
      doneOn,
    })),
  }),
)

/**
 * Only reports with a value reach the core; a narrative goal's words count as 0, so that it is in progress. A rate
 * given by its parts is their exact quotient.
 */
export const entriesOf = oncePer(({ kind, unit, reports }: ReportedGoal): Entry[] =>
  reports.flatMap(({ on, value, parts, recordedAt }) => {
    const counted = kind === 'narrative' ? '0' : parts ? exactRate(parts, unit) : value
    return counted === null ? [] : [{ on, value: counted, recordedAt }]
  }),
)
