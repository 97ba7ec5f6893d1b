import type { LightOverrule, ReportedGoal, TargetRevision } from '@/lib/domain/goal/goal'

/** A goal of the plan of 2024 to vary in tests. */
export const goalOf = (given: Partial<ReportedGoal> = {}): ReportedGoal => ({
  id: '00000000-0000-7000-8000-000000000001',
  planId: '00000000-0000-7000-8000-000000000002',
  position: 1,
  version: '0',
  title: '“散乱污”企业整治',
  originalTitle: '“散乱污”企业整治',
  originalTarget: '25',
  theme: { id: 't', position: 2, title: '品质提升' },
  section: { id: 's', position: 1, title: '生态环境整治' },
  kind: 'cumulative',
  direction: 'atLeast',
  commitment: 'committed',
  target: '25',
  baseline: null,
  integral: false,
  unit: '家',
  rateParts: null,
  start: '2024-01-01',
  due: '2024-12-31',
  checkpoints: [],
  milestones: [],
  lastYear: null,
  note: '',
  leadDepartment: { id: 'd', name: '生态环境办公室', shortName: '生态办', telephone: null },
  supportingDepartments: [],
  supervisor: null,
  personInCharge: null,
  archivedAt: null,
  revisions: [],
  overrules: [],
  reports: [],
  ...given,
})

/** What a step has besides its words and days. */
export const ordinaryStep = { originalDue: '2024-06-30', doneAt: null, isSample: false }

/** A light seen differently from a day on, in the middle of the night after it unless said. */
export const overruleOf = (on: string, given: Partial<LightOverrule> = {}): LightOverrule => ({
  id: `${on} ${given.light ?? 'yellow'}`,
  on,
  light: 'yellow',
  reason: '已签约，数据未入账',
  by: '李镇长',
  at: `${on}T20:00:00.000Z`,
  ...given,
})

/** A revision of the target from a day on, made on that day, with what was promised before. */
export const revisionOf = (
  from: string,
  previous: Partial<TargetRevision['previous']> = {},
): TargetRevision => ({
  from,
  previous: { target: '25', due: '2024-12-31', checkpoints: [], ...previous },
  reason: '上级下达',
  by: '王五',
  at: `${from}T08:00:00.000Z`,
})
