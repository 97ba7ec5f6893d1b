import { expect, test, vi } from 'vitest'

import { changeCurve } from '@/app/(signed-in)/goals/[goalId]/curve/actions'
import { reviseTarget } from '@/app/(signed-in)/goals/[goalId]/target/actions'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { curveStamp } from '@/lib/domain/curve/stamp'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

async function aCurve() {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const { id } = await aGoal(department, {
    start: '2024-01-01',
    due: '2024-12-31',
    target: 25,
    integral: true,
  })
  await anEntry({ id }, viewer, { on: '2024-06-01', value: 7 })
  const read = async () => {
    const goal = await findGoal(viewer, id)
    if (!goal) throw new Error('no goal')
    return goal
  }
  const form = async (expected: string[], changes: Record<string, string> = {}) => ({
    goalId: id,
    period: 'quarter',
    shown: curveStamp(await read()),
    expected,
    ...changes,
  })
  const sentence = async (day: Day) => assessGoal(await read(), day, defaultRules).sentence
  return { id, viewer, read, form, sentence }
}

test('planned values are stored, judged by, and on record before and after', async () => {
  const { id, viewer, read, form, sentence } = await aCurve()
  expect(await sentence('2024-06-30')).toBe('到6月30日应完成12家，实际7家，落后5家。')

  const state = await submit(viewer, changeCurve, await form(['2', '8', '16']))

  expect(state).toMatchObject({ status: 'saved', message: '已保存季度目标。' })
  expect((await read()).checkpoints).toEqual([
    { on: '2024-03-31', expected: '2' },
    { on: '2024-06-30', expected: '8' },
    { on: '2024-09-30', expected: '16' },
  ])
  expect(await sentence('2024-06-30')).toBe('到6月30日应完成8家，实际7家，落后1家。')
  expect(await prisma.auditRecord.findMany()).toMatchObject([
    {
      actorId: viewer.id,
      action: 'changeCurve',
      subjectId: id,
      before: { checkpoints: [] },
      after: { checkpoints: [{ on: '2024-03-31' }, { on: '2024-06-30' }, { on: '2024-09-30' }] },
    },
  ])
})

test('the even filling, and empty cells, leave nothing stored', async () => {
  const { viewer, read, form } = await aCurve()
  for (const even of [
    ['6', '12', '18'],
    ['', '', ''],
  ]) {
    await submit(viewer, changeCurve, await form(['2', '8', '16']))
    expect(await submit(viewer, changeCurve, await form(even))).toMatchObject({
      message: '已保存：不设季度目标，按时间平均。',
    })
    expect((await read()).checkpoints).toEqual([])
  }
})

test('what does not climb is refused beside its cell, and what was typed is kept', async () => {
  const { viewer, form } = await aCurve()
  const before = await countRows()

  expect(await submit(viewer, changeCurve, await form(['8', '6', '26']))).toMatchObject({
    status: 'rejected',
    fields: {
      'expected 2024-06-30': ['不能低于3月31日的8家。'],
      'expected 2024-09-30': ['不能超过目标25家。'],
    },
    values: { expected: ['8', '6', '26'] },
  })
  expect(await countRows()).toEqual(before)
})

test('the same form sent again changes nothing, and is no conflict', async () => {
  const { viewer, form } = await aCurve()
  const sent = await form(['2', '8', '16'])
  await submit(viewer, changeCurve, sent)
  const stored = await countRows()

  expect(await submit(viewer, changeCurve, sent)).toMatchObject({ status: 'saved' })
  expect(await countRows()).toEqual(stored)
})

test('who set it from an older curve is told, and nothing is overwritten', async () => {
  const { viewer, read, form } = await aCurve()
  const opened = await form(['1', '2', '3'])
  await submit(viewer, changeCurve, await form(['2', '8', '16']))

  expect(await submit(viewer, changeCurve, opened)).toMatchObject({
    status: 'rejected',
    message: expect.stringMatching(/您自己在\d\d:\d\d（另一个窗口）改过/),
    values: { expected: ['1', '2', '3'] },
  })
  expect((await read()).checkpoints[0]?.expected).toBe('2')
})

test('of two at the same moment, one succeeds', async () => {
  const { viewer, form } = await aCurve()
  const forms = [await form(['1', '2', '3']), await form(['2', '8', '16'])]

  const states = await Promise.all(forms.map((sent) => submit(viewer, changeCurve, sent)))

  expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
})

test('after a revision only the days since can be set; the days before are judged as they were', async () => {
  const { id: goalId, viewer, read, form, sentence } = await aCurve()
  const key = crypto.randomUUID()
  const promise = { target: '20', due: '2024-12-31', from: '2024-07-01', reason: '调减' }
  await submit(viewer, reviseTarget, { goalId, key, shown: curveStamp(await read()), ...promise })

  const state = await submit(viewer, changeCurve, await form(['15']))

  expect(state).toMatchObject({ status: 'saved' })
  expect((await read()).checkpoints).toEqual([
    { on: '2024-06-30', expected: '12.4317' },
    { on: '2024-09-30', expected: '15' },
  ])
  expect(await sentence('2024-06-30')).toBe('到6月30日应完成12家，实际7家，落后5家。')
  expect(await sentence('2024-09-30')).toBe('到9月30日应完成15家，实际7家，落后8家。')
})
