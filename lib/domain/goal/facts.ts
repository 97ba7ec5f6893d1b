import type { Day } from '../day'
import type { Commitment, Direction, Kind } from '../progress/measure'
import type { Goal, RateParts } from './goal'

/** A step as a form tells it. */
export type MilestoneFacts = { title: string; weight: string; due: Day }

export type MeasureFacts = {
  kind: Kind
  direction: Direction
  target: string | null
  baseline: string | null
  integral: boolean
  unit: string | null
  start: Day
  due: Day
  milestones: MilestoneFacts[]
}

type DetailFacts = {
  title: string
  sectionId: string
  commitment: Commitment
  lastYear: string | null
  note: string
  leadDepartmentId: string
  supportingDepartmentIds: string[]
  supervisorId: string | null
  personInChargeId: string | null
  /** How the parts of a rate are called: words, not the measure. */
  rateParts: RateParts | null
}

/** All that a form can say about a goal. */
export type GoalFacts = DetailFacts & MeasureFacts

export const measureNames = [
  'kind',
  'direction',
  'target',
  'baseline',
  'integral',
  'unit',
  'start',
  'due',
] as const satisfies (keyof MeasureFacts)[]

/** What a form would say about the goal as it is. */
export const factsOf = (goal: Goal): GoalFacts => ({
  title: goal.title,
  sectionId: goal.section.id,
  commitment: goal.commitment,
  lastYear: goal.lastYear,
  note: goal.note,
  leadDepartmentId: goal.leadDepartment.id,
  supportingDepartmentIds: goal.supportingDepartments.map(({ id }) => id).sort(),
  supervisorId: goal.supervisor?.id ?? null,
  personInChargeId: goal.personInCharge?.id ?? null,
  rateParts: goal.rateParts,
  kind: goal.kind,
  direction: goal.direction,
  target: goal.target,
  baseline: goal.baseline,
  integral: goal.integral,
  unit: goal.unit,
  start: goal.start,
  due: goal.due,
  milestones: goal.milestones.map(({ title, weight, due }) => ({ title, weight, due })),
})

/** The names of the facts that differ. */
export const changesBetween = (before: GoalFacts, after: GoalFacts): (keyof GoalFacts)[] =>
  (Object.keys(after) as (keyof GoalFacts)[]).filter((name) => textOf(before[name]) !== textOf(after[name]))

function textOf(fact: GoalFacts[keyof GoalFacts]): string {
  if (Array.isArray(fact)) {
    return fact
      .map((one) => (typeof one === 'string' ? one : [one.title, one.weight, one.due].join('\n')))
      .join('\n')
  }
  // Facts that were kept as JSON come back with their names in another order.
  return fact !== null && typeof fact === 'object'
    ? [fact.numerator, fact.denominator, fact.unit].join('\n')
    : JSON.stringify(fact)
}
