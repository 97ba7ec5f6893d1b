import { expect, test } from 'vitest'

import { GoalRevision } from '@/lib/domain/goal/draft'
import { factsOf } from '@/lib/domain/goal/facts'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { confirmsMilestones } from '@/lib/domain/milestone/confirmation'

import { goalOf, ordinaryStep } from '../goals'

const id = '00000000-0000-4000-8000-000000000000'
const open = {
  ...ordinaryStep,
  id: 'm',
  title: '开工',
  weight: '1',
  due: '2024-06-30',
  doneOn: null,
  isSample: true,
}
const done = { ...open, doneOn: '2024-06-01' }
const steps = { milestoneTitle: '开工', milestoneDue: '2024-06-30' }
const measure = { kind: 'milestones', start: '2024-01-01', due: '2024-12-31' }

const confirms = (given: Partial<ReportedGoal>, sent: Record<string, string>, isAdmin: boolean) => {
  const goal = goalOf({ kind: 'milestones', ...given })
  const { title } = factsOf(goal)
  const form = { goalId: id, version: goal.version, title, sectionId: id, note: '', ...sent }
  return confirmsMilestones(goal, GoalRevision.parse(form), isAdmin)
}

test.each<[string, boolean, boolean, Partial<ReportedGoal>, Record<string, string>]>([
  ['the steps', true, true, { milestones: [open] }, { ...measure, ...steps }],
  ['the measure without its steps', false, false, { milestones: [open] }, measure],
  ['details alone', false, false, { milestones: [open] }, {}],
  ['another kind', false, false, { milestones: [open] }, { ...measure, ...steps, kind: 'narrative' }],
  ['the steps of a goal under way', false, true, { milestones: [done] }, { ...measure, ...steps }],
])(
  'a form with %s says that its steps are right: by staff %s, by an admin %s',
  (_, byStaff, byAdmin, given, sent) => {
    expect(confirms(given, sent, false)).toBe(byStaff)
    expect(confirms(given, sent, true)).toBe(byAdmin)
  },
)
