import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { departments } from '@/prisma/starter/departments'
import { goals, plan, stepsOf } from '@/prisma/starter/plan'
import type { SampleEntry } from '@/prisma/starter/sample/entry'
import { recordedAtOf, sampleYear } from '@/prisma/starter/sample/year'

type PlacedGoal = (typeof goals)[number]

export const sampleOf = ({ code }: PlacedGoal) => sampleYear[code] ?? { entries: [] }

/** A starter goal as the domain knows it once it is loaded, with these entries as its reports. */
export const toReportedGoal = (goal: PlacedGoal, entries: SampleEntry[]): ReportedGoal => ({
  id: goal.code,
  planId: 'plan',
  position: goal.position,
  title: goal.title,
  originalTitle: goal.title,
  originalTarget: text(goal.target),
  theme: { id: goal.theme, position: 1, title: goal.theme },
  section: { id: goal.section, position: 1, title: goal.section },
  kind: goal.kind,
  direction: goal.direction ?? 'atLeast',
  commitment: goal.commitment ?? 'committed',
  target: text(goal.target),
  baseline: text(goal.baseline),
  integral: goal.kind === 'cumulative',
  unit: goal.unit ?? null,
  rateParts: goal.rateParts ?? null,
  start: plan.start,
  due: plan.due,
  checkpoints: [],
  milestones: stepsOf(goal).map(({ title, due }, index) => ({
    id: `${goal.code}/${index}`,
    title,
    weight: '1',
    due,
    originalDue: due,
    doneAt: null,
    doneOn: sampleOf(goal).done?.[index] ?? null,
    isSample: true,
  })),
  lastYear: text(goal.lastYear),
  note: goal.note ?? '',
  leadDepartment: departmentOf(goal.lead),
  supportingDepartments: (goal.supports ?? []).map(departmentOf),
  supervisor: { id: goal.supervisor, name: goal.supervisor },
  personInCharge: { id: goal.lead, name: goal.lead },
  archivedAt: null,
  revisions: [],
  overrules: [],
  version: '',
  reports: entries.map((entry) => ({
    on: entry.on,
    value: text(entry.value),
    ...(entry.parts && { parts: partsOf(entry.parts) }),
    recordedAt: recordedAtOf(entry).toISOString(),
  })),
})

/** All goals with the sample progress that stands. */
export function sampleGoals(): ReportedGoal[] {
  const standing = (goal: PlacedGoal) => sampleOf(goal).entries.filter(({ voided }) => voided === undefined)
  return goals.map((goal) => toReportedGoal(goal, standing(goal)))
}

export const partsOf = ([numerator, denominator]: [number, number]) => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

const text = (amount: number | null | undefined) => (typeof amount === 'number' ? String(amount) : null)

const departmentOf = (code: string) => {
  const { name, shortName } = departments.find((department) => department.code === code) ?? departments[0]
  return { id: code, name, shortName, telephone: null }
}
