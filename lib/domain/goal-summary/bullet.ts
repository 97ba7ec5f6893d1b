import type { Decimal } from 'decimal.js'

import type { Day } from '../day'
import type { Milestone, ReportedGoal } from '../goal/goal'
import type { Assessment } from '../progress/measure'
import { isDoneBy, isOverdueOn } from '../progress/terms/steps'
import { approachScaleOf, holdScaleOf } from './scale'

/** How far along something is drawn, in percent of the width, 0 to 100. */
type Place = number

type StepState = 'done' | 'overdue' | 'open'

/**
 * A goal drawn in one line. A count is a bar to its target, a rate a dot on a scale from its baseline to its target,
 * a hold a dot beside its bound, a project its steps: they never share one axis of percent. `mark` is where the goal
 * should be.
 */
export type Bullet =
  | { form: 'bar'; fill: Place | null; mark: Place | null }
  | { form: 'scale'; dot: Place | null; mark: Place | null; ring: boolean }
  | { form: 'steps'; steps: { weight: number; state: StepState }[]; mark: Place | null }

/** The bullet of a goal as assessed at the end of `asOf`; null for what has no figure to draw. */
export function bulletOf(goal: ReportedGoal, assessment: Assessment, asOf: Day): Bullet | null {
  const { kind } = goal
  if (kind === 'tally' || kind === 'narrative') return null
  if (kind === 'milestones') return stepsOf(goal.milestones, assessment, asOf)
  if (assessment.target === null) return unplacedOf(assessment)
  if (kind === 'hold') return holdBulletOf(goal, assessment)
  if (kind === 'level') return levelBulletOf(goal, assessment)
  return { form: 'bar', fill: fillOf(goal, assessment), mark: markOf(assessment) }
}

function stepsOf(milestones: readonly Milestone[], assessment: Assessment, asOf: Day): Bullet | null {
  if (milestones.length === 0) return null
  const steps = milestones
    .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
    .map((step) => ({ weight: Number(step.weight), state: stepStateOf(step, asOf) }))
  return { form: 'steps', steps, mark: markOf(assessment) }
}

function stepStateOf(step: Milestone, asOf: Day): StepState {
  if (isDoneBy(step, asOf)) return 'done'
  return isOverdueOn(step, asOf) ? 'overdue' : 'open'
}

// Without a target there is no scale: the dot says that there is a figure, not where it stands.
const unplacedOf = ({ actual }: Assessment): Bullet => ({
  form: 'scale',
  dot: actual && 50,
  mark: null,
  ring: false,
})

const holdBulletOf = ({ unit }: ReportedGoal, { actual, target }: Assessment): Bullet => ({
  form: 'scale',
  ...holdScaleOf(unit, numberOf(target) ?? 0, numberOf(actual)),
  ring: false,
})

function levelBulletOf(goal: ReportedGoal, assessment: Assessment): Bullet {
  const { target, actual, expected, attainment, state } = assessment
  if (state === 'achieved' || comesFromBaseline(goal, assessment)) {
    const dot = attainment === null ? null : toPlace(attainment)
    return { form: 'scale', dot, mark: expected && markOf(assessment), ring: true }
  }
  const scale = approachScaleOf(goal.unit, numberOf(target) ?? 0, numberOf(actual), numberOf(expected))
  return { form: 'scale', ...scale, ring: true }
}

function comesFromBaseline({ baseline, direction }: ReportedGoal, { target }: Assessment): boolean {
  if (baseline === null || target === null) return false
  return direction === 'atLeast' ? target.gt(baseline) : target.lt(baseline)
}

const numberOf = (amount: Decimal | null) => amount?.toNumber() ?? null

// A cap that is used up is full at its limit; the attainment says how well it was kept instead.
function fillOf({ direction }: ReportedGoal, { attainment, actual, target }: Assessment): Place | null {
  if (actual === null) return null
  if (direction === 'atLeast') return toPlace(attainment ?? 0)
  if (target === null || actual.isZero()) return 0
  return target.isZero() ? 100 : toPlace(actual.div(target).toNumber())
}

const markOf = ({ state, expectedAttainment }: Assessment): Place | null =>
  state === 'achieved' || expectedAttainment === null ? null : toPlace(expectedAttainment)

const toPlace = (share: number): Place => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
