import type { Day } from '../day'
import type { Commitment, Direction, Kind } from '../progress/measure'
import type { Goal } from './goal'

/** A step as a form tells it; no id while it is new. */
export type MilestoneFacts = { id: string | null; title: string; due: Day }

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
  'milestones',
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
  kind: goal.kind,
  direction: goal.direction,
  target: goal.target,
  baseline: goal.baseline,
  integral: goal.integral,
  unit: goal.unit,
  start: goal.start,
  due: goal.due,
  milestones: goal.milestones.map(({ id, title, due }) => ({ id, title, due })),
})

/** The names of the facts that differ. */
export const changesBetween = (before: GoalFacts, after: GoalFacts): (keyof GoalFacts)[] =>
  (Object.keys(after) as (keyof GoalFacts)[]).filter((name) => textOf(before[name]) !== textOf(after[name]))

const textOf = (fact: GoalFacts[keyof GoalFacts]) =>
  Array.isArray(fact)
    ? fact.map((one) => (typeof one === 'string' ? one : [one.id, one.title, one.due].join('\n'))).join('\n')
    : JSON.stringify(fact)
