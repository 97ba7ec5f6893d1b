import type { ReportedGoal } from '@/lib/domain/goal/goal'

/** What the form of a new goal sends, complete and right. */
export const aNewGoal = (section: { id: string }, changes: Record<string, string | string[]> = {}) => ({
  key: crypto.randomUUID(),
  title: '“散乱污”企业整治',
  sectionId: section.id,
  kind: 'cumulative',
  direction: 'atLeast',
  commitment: 'committed',
  target: '25',
  integral: 'on',
  unit: '家',
  start: '2024-01-01',
  due: '2024-12-31',
  ...changes,
})

/** What the form of a goal's details sends when nothing is changed. */
export const formOfGoal = (
  goal: ReportedGoal,
  changes: Record<string, string | string[]> = {},
): Record<string, string | string[]> => ({
  goalId: goal.id,
  version: goal.version,
  title: goal.title,
  sectionId: goal.section.id,
  kind: goal.kind,
  direction: goal.direction,
  commitment: goal.commitment,
  target: goal.target ?? '',
  baseline: goal.baseline ?? '',
  ...(goal.integral && { integral: 'on' }),
  unit: goal.unit ?? '',
  start: goal.start,
  due: goal.due,
  lastYear: goal.lastYear ?? '',
  note: goal.note,
  leadDepartmentId: goal.leadDepartment.id,
  supportingDepartmentIds: goal.supportingDepartments.map(({ id }) => id),
  supervisorId: goal.supervisor?.id ?? '',
  personInChargeId: goal.personInCharge?.id ?? '',
  milestoneTitle: goal.milestones.map(({ title }) => title),
  milestoneDue: goal.milestones.map(({ due }) => due),
  ...changes,
})
