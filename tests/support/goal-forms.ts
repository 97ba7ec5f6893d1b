import { milestonesVersionOf } from '@/lib/data/goal/milestones'
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
  numeratorName: goal.rateParts?.numerator ?? '',
  denominatorName: goal.rateParts?.denominator ?? '',
  countUnit: goal.rateParts?.unit ?? '',
  leadDepartmentId: goal.leadDepartment.id,
  supportingDepartmentIds: goal.supportingDepartments.map(({ id }) => id),
  supervisorId: goal.supervisor?.id ?? '',
  personInChargeId: goal.personInCharge?.id ?? '',
  ...changes,
})

/** What the form of a goal's steps sends when nothing is changed. */
export const formOfSteps = (
  { id, milestones }: Pick<ReportedGoal, 'id' | 'milestones'>,
  changes: Record<string, string | string[]> = {},
): Record<string, string | string[]> => ({
  goalId: id,
  version: milestonesVersionOf(milestones),
  milestoneId: milestones.map((step) => step.id),
  milestoneTitle: milestones.map(({ title }) => title),
  milestoneWeight: milestones.map(({ weight }) => weight),
  milestoneDue: milestones.map(({ due }) => due),
  ...changes,
})
