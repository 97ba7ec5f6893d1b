import { type Day, daysBetween } from '../day'
import type { Milestone } from '../goal/goal'
import { isDoneBy } from '../progress/terms/steps'

/** A milestone as a day finds it. Steps ticked on a later day are not done yet. */
export type Step = Milestone & {
  standing: 'done' | 'doneLate' | 'overdue' | 'next' | 'open'
  /** Days past its due day: until it was done, or until the as-of date. */
  daysLate: number
  /** Told only where the steps do not all weigh the same. */
  toldWeight: string | null
}

/** The steps of a goal at the end of a day, in their order; the first open one that is not overdue is next. */
export function stepsOn(milestones: readonly Milestone[], asOf: Day): Step[] {
  const weighs = new Set(milestones.map(({ weight }) => Number(weight))).size > 1
  const next = milestones.find((step) => !isDoneBy(step, asOf) && step.due >= asOf)
  return milestones.map((step) => ({
    ...step,
    ...standingOf(step, asOf, step === next),
    toldWeight: weighs ? String(Number(step.weight)) : null,
  }))
}

function standingOf(step: Milestone, asOf: Day, isNext: boolean): Pick<Step, 'standing' | 'daysLate'> {
  const done = isDoneBy(step, asOf) ? step.doneOn : null
  const daysLate = Math.max(0, daysBetween(step.due, done ?? asOf))
  if (done !== null) return { standing: daysLate > 0 ? 'doneLate' : 'done', daysLate }
  if (daysLate > 0) return { standing: 'overdue', daysLate }
  return { standing: isNext ? 'next' : 'open', daysLate }
}

/** The step to tick next: the first that no one has ticked yet. */
export const nextStepOf = (milestones: readonly Milestone[]): Milestone | null =>
  milestones.find(({ doneOn }) => doneOn === null) ?? null
