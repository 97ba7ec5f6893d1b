import type { GoalFacts } from '../goal/facts'
import { readFields } from '../goal/measure-rules'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'
import { commitmentWords, directionWords, kindWords } from '../words'
import type { FilledColumn } from './columns'
import type { SheetWorld } from './world'

/** What a row's cells say of a goal, as a person would type them; '' where a cell is empty. */
export type Texts = Record<FilledColumn, string>

/** How ids are called in a sheet. */
export type Names = {
  section: (id: string) => { theme: string; section: string }
  department: (id: string) => string
  person: (id: string) => string
}

/** The names of all that stands in the plan or can be put there, also of who is no longer in use. */
export function namesOf({ themes, departments, people, goals }: SheetWorld): Names {
  const sections = new Map(
    themes.flatMap((theme) =>
      theme.sections.map((section) => [
        section.id,
        { theme: themeTitleOf(theme), section: sectionTitleOf(section) },
      ]),
    ),
  )
  const parties = goals.flatMap((goal) => [goal.leadDepartment, ...goal.supportingDepartments])
  const persons = goals.flatMap(({ supervisor, personInCharge }) => [supervisor, personInCharge])
  const byId = (all: readonly ({ id: string; name: string } | null)[]) =>
    new Map(all.flatMap((one) => (one ? [[one.id, one.name]] : [])))
  const [offices, known] = [byId([...parties, ...departments]), byId([...persons, ...people])]
  return {
    section: (id) => sections.get(id) ?? { theme: '', section: '' },
    department: (id) => offices.get(id) ?? '',
    person: (id) => known.get(id) ?? '',
  }
}

/** The cells of a row that says these facts. What the goal's kind doesn't read is empty. */
export function textsOf(facts: GoalFacts, names: Names): Texts {
  const reads = (field: 'target' | 'direction' | 'unit' | 'baseline') =>
    readFields[facts.kind].includes(field)
  const figure = (field: 'target' | 'unit' | 'baseline') => (reads(field) ? (facts[field] ?? '') : '')
  const person = (id: string | null) => (id === null ? '' : names.person(id))
  return {
    ...names.section(facts.sectionId),
    title: facts.title,
    kind: kindWords[facts.kind],
    direction: reads('direction') ? directionWords[facts.direction] : '',
    commitment: commitmentWords[facts.commitment],
    target: figure('target'),
    unit: figure('unit'),
    baseline: figure('baseline'),
    lastYear: facts.lastYear ?? '',
    supervisor: person(facts.supervisorId),
    lead: names.department(facts.leadDepartmentId),
    supporting: facts.supportingDepartmentIds.map(names.department).join('、'),
    person: person(facts.personInChargeId),
    due: facts.due,
    note: facts.note,
  }
}

/** A cell's text as it is compared: without spaces around it, with one kind of line break. */
export const comparable = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
