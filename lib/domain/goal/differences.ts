import type { Complaint } from '../complaint'
import { nowBeside } from '../meanwhile'
import { commitmentWords, directionWords, kindWords } from '../words'
import { changesBetween, factsOf, type GoalFacts } from './facts'
import type { Goal } from './goal'

/** Where the goal as it is now differs from what was typed, beside each field in words: 现为…。 */
export const differencesFrom = (goal: Goal, typed: GoalFacts): Complaint[] =>
  changesBetween(factsOf(goal), typed).map((name) => ({
    ...nowBeside(fieldsFor[name] ?? name, wordsFor[name](goal)),
    ...storedIn(factsOf(goal)[name]),
  }))

/** What its field may be set to, where one control holds all of it. */
const storedIn = (fact: GoalFacts[keyof GoalFacts]) =>
  fact === null || typeof fact === 'string' ? { stored: fact ?? '' } : {}

const fieldsFor: { [Name in keyof GoalFacts]?: string } = {
  milestones: 'milestoneTitle',
  rateParts: 'numeratorName',
}

const wordsFor: Record<keyof GoalFacts, (goal: Goal) => string | null> = {
  title: ({ title }) => title,
  sectionId: ({ section }) => section.title,
  commitment: ({ commitment }) => commitmentWords[commitment],
  lastYear: ({ lastYear }) => lastYear,
  note: ({ note }) => note,
  leadDepartmentId: ({ leadDepartment }) => leadDepartment.name,
  supportingDepartmentIds: (goal) => goal.supportingDepartments.map(({ name }) => name).join('、'),
  supervisorId: ({ supervisor }) => supervisor?.name ?? null,
  personInChargeId: ({ personInCharge }) => personInCharge?.name ?? null,
  rateParts: ({ rateParts: names }) => names && `${names.numerator}/${names.denominator}（${names.unit}）`,
  kind: ({ kind }) => kindWords[kind],
  direction: ({ direction }) => directionWords[direction],
  target: ({ target }) => target,
  baseline: ({ baseline }) => baseline,
  integral: ({ integral }) => (integral ? '按整数计' : '可带小数'),
  unit: ({ unit }) => unit,
  start: ({ start }) => start,
  due: ({ due }) => due,
  milestones: ({ milestones }) => milestones.map(({ title, due }) => `${title}（${due}）`).join('、'),
}
