import { expect, test } from 'vitest'

import { revisionLines } from '@/lib/domain/target-revision/history'

import { goalOf, revisionOf } from '../goals'

const goal = goalOf({
  target: '20',
  due: '2025-01-31',
  revisions: [revisionOf('2024-07-01'), revisionOf('2024-10-01', { target: '22.5' })],
})

test('each revision tells what was changed, by whom and why, the last one first', () => {
  expect(revisionLines(goal, '2024-12-31')).toMatchObject([
    {
      from: '10月1日',
      target: { before: '22.5家', after: '20家' },
      due: { before: '12月31日', after: '2025年1月31日' },
      reason: '上级下达',
      by: '王五',
      isLater: false,
    },
    { from: '7月1日', target: { before: '25家', after: '22.5家' }, due: null, isLater: false },
  ])
})

test('what begins after the day looked from is told as such', () => {
  expect(revisionLines(goal, '2024-07-01').map(({ isLater }) => isLater)).toEqual([true, false])
})
