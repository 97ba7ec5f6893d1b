import type { ActivePerson } from '../administration/account'
import type { Theme } from '../plan'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'
import type { GoalFacts } from './facts'
import type { Goal } from './goal'

type Named = { id: string; name: string }

/** What a new goal starts from: the year of the plan, and the department of whoever logs it. */
export const newGoalFacts = (year: number, departmentId: string): GoalFacts => ({
  title: '',
  sectionId: '',
  kind: 'cumulative',
  direction: 'atLeast',
  commitment: 'committed',
  target: null,
  baseline: null,
  integral: false,
  unit: null,
  start: `${year}-01-01`,
  due: `${year}-12-31`,
  lastYear: null,
  note: '',
  leadDepartmentId: departmentId,
  supportingDepartmentIds: [],
  supervisorId: null,
  personInChargeId: null,
  rateParts: null,
  milestones: [],
})

/** The sections of a plan as choices, under their themes. */
export const sectionChoices = (themes: readonly Theme[]) =>
  themes.map((theme) => ({
    label: themeTitleOf(theme),
    options: theme.sections.map((section) => ({ value: section.id, label: sectionTitleOf(section) })),
  }))

/**
 * Whom a goal can be given to: leaders supervise, the others are in charge, those of `own` first. Who stands for
 * the goal already stays among the choices, even when the account or the department is no longer in use.
 */
export function partiesFor(
  departments: readonly Named[],
  people: readonly ActivePerson[],
  own: string | null,
  goal?: Goal,
) {
  const leaders = people.filter(({ role }) => role === 'leader')
  const others = people.filter(({ role }) => role !== 'leader')
  const isOwn = ({ departmentId }: ActivePerson) => own !== null && departmentId === own
  const inCharge = [...others.filter(isOwn), ...others.filter((person) => !isOwn(person))]
  const involved = goal ? [goal.leadDepartment, ...goal.supportingDepartments] : []
  return {
    departments: including(departments, involved),
    supervisors: including(leaders, [goal?.supervisor]),
    people: including(inCharge, [goal?.personInCharge]),
  }
}

function including(choices: readonly Named[], chosen: readonly (Named | null | undefined)[]): Named[] {
  const known = new Set(choices.map(({ id }) => id))
  const missing = chosen.filter((one) => one != null).filter(({ id }) => !known.has(id))
  return [...choices, ...missing].map(({ id, name }) => ({ id, name }))
}
