import { expect, test } from 'vitest'

import { saidOf } from '@/components/milestones/use-step-rows'
import type { FormState } from '@/lib/forms/state'

const rejected: FormState = {
  status: 'rejected',
  message: '没有保存：请改正标出的地方。',
  fields: {
    milestoneTitle: ['第2个节点：请填写。', '“开工”已完成，不能删除。请先撤销完成。'],
    milestoneWeight: ['第12个节点：权重要大于0。'],
  },
  values: { milestoneRow: ['5', '3', '8'] },
}

test('what is wrong with a row is said beside it, wherever it stands by now, and the rest below the table', () => {
  const said = saidOf(rejected)

  expect(said.ofRow(3)).toEqual([{ column: 'milestoneTitle', message: '请填写。' }])
  for (const other of [5, 8, 12]) expect(said.ofRow(other)).toEqual([])
  expect(said.ofTable).toEqual(['“开工”已完成，不能删除。请先撤销完成。'])
})

test('nothing is said of a table that was not refused', () => {
  const said = saidOf({ status: 'idle' })
  expect([said.ofRow(0), said.ofTable]).toEqual([[], []])
})
