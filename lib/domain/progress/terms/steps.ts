import type { Decimal } from 'decimal.js'

import type { Day } from '../../day'
import type { Milestone } from '../measure'
import { nonsense, toAmount, toDayNumber } from './nonsense'

/** A milestone read and found sound, with its weight as an exact amount. */
export type Step = { weight: Decimal; due: Day; doneOn: Day | null }

/** Reads the milestones. Throws RangeError for a weight not above 0 and for a due day outside the period. */
export function toSteps(milestones: readonly Milestone[], start: Day, due: Day): Step[] {
  return milestones.map((milestone) => {
    const weight = toAmount('milestones', milestone.weight ?? 1)
    if (weight.lte(0)) throw nonsense('milestones', `a weight of ${weight} is not above 0`)
    toDayNumber('milestones', milestone.due)
    if (milestone.due < start || milestone.due > due) {
      throw nonsense('milestones', `${milestone.due} lies outside the period`)
    }
    const doneOn = milestone.doneOn ?? null
    if (doneOn !== null) toDayNumber('milestones', doneOn)
    return { weight, due: milestone.due, doneOn }
  })
}

/** Whether a milestone is done by the end of a day. */
export const isDoneBy = ({ doneOn }: Pick<Milestone, 'doneOn'>, day: Day): boolean =>
  doneOn != null && doneOn <= day

/** Whether a milestone is still open after its due day has passed. */
export const isOverdueOn = (milestone: Pick<Milestone, 'due' | 'doneOn'>, day: Day): boolean =>
  milestone.due < day && !isDoneBy(milestone, day)
