import { expect, test } from 'vitest'

import { decideTick } from '@/lib/domain/milestone/draft'

import { goalOf, ordinaryStep } from '../goals'

const step = { id: 'm', title: '开工', weight: '1', due: '2024-06-30', doneOn: null, ...ordinaryStep }
const project = goalOf({ kind: 'milestones', start: '2024-03-01', milestones: [step] })
const tick = { goalId: 'g', milestoneId: 'm', doneOn: '2024-06-01' }
const no = (refusal: string, about?: string) => ({ ok: false, refusal, ...(about && { about }) })

test.each([
  ['a day that has been', project, tick, { ok: true, value: step }],
  ['the first day', project, { ...tick, doneOn: '2024-03-01' }, { ok: true }],
  ['a day before the start', project, { ...tick, doneOn: '2024-02-29' }, no('done before start', '3月1日')],
  ['tomorrow', project, { ...tick, doneOn: '2024-07-02' }, no('done in the future')],
  ['a step of nothing', project, { ...tick, milestoneId: 'x' }, no('no such milestone')],
  ['an archived goal', { ...project, archivedAt: '2024-06-01T00:00:00Z' }, tick, no('goal archived')],
  [
    'a step that is done',
    { ...project, milestones: [{ ...step, doneOn: '2024-05-20' }] },
    tick,
    no('milestone done', '5月20日'),
  ],
])('ticking with %s', (_, goal, sent, decision) => {
  expect(decideTick(goal, sent, '2024-07-01')).toMatchObject(decision)
})
