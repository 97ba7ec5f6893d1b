import { type Day, daysBetween } from '../day'
import type { Milestone } from '../goal/goal'
import { isDoneBy } from '../progress/terms/steps'
import { sharesOf } from './weights'

/** A milestone as a day finds it. Steps ticked on a later day are not done yet. */
export type Step = Milestone & {
  standing: 'done' | 'doneLate' | 'overdue' | 'dueNow' | 'next' | 'open'
  /** Days past its due day: until it was done, or until the as-of date. */
  daysLate: number
  /** Its weight and what share of the whole that is; told only where the steps do not all weigh the same. */
  toldWeight: string | null
  /** The due day as it was first, where that is another. */
  formerDue: Day | null
}

/**
 * The steps of a goal at the end of a day, in their order. One that is due on that very day counts as expected, and
 * is not overdue yet; of those still to come, the one due first is next.
 */
export function stepsOn(milestones: readonly Milestone[], asOf: Day): Step[] {
  const shares = sharesOf(milestones.map(({ weight }) => weight))
  const next = milestones.filter((step) => !isDoneBy(step, asOf) && step.due >= asOf).toSorted(byDue)[0]
  return milestones.map((step, place) => ({
    ...step,
    ...standingOf(step, asOf, step === next),
    toldWeight: shares[place] ? `权重${Number(step.weight)}，占${shares[place]}` : null,
    formerDue: step.originalDue === step.due ? null : step.originalDue,
  }))
}

function standingOf(step: Milestone, asOf: Day, isNext: boolean): Pick<Step, 'standing' | 'daysLate'> {
  const done = isDoneBy(step, asOf) ? step.doneOn : null
  const daysLate = Math.max(0, daysBetween(step.due, done ?? asOf))
  if (done !== null) return { standing: daysLate > 0 ? 'doneLate' : 'done', daysLate }
  if (daysLate > 0) return { standing: 'overdue', daysLate }
  if (step.due === asOf) return { standing: 'dueNow', daysLate }
  return { standing: isNext ? 'next' : 'open', daysLate }
}

/** The step to tick next: of those no one has ticked yet, the one due first. */
export const nextStepOf = (milestones: readonly Milestone[]): Milestone | null =>
  milestones.filter(({ doneOn }) => doneOn === null).toSorted(byDue)[0] ?? null

const byDue = (a: Milestone, b: Milestone) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1)
