import { describe, expect, test, vi } from 'vitest'

import { logProgress } from '@/app/(signed-in)/goals/[goalId]/actions'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aViewer, noFigures } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const aForm = (goal: { id: string }, fields: Record<string, string> = {}) => ({
  goalId: goal.id,
  key: crypto.randomUUID(),
  on: today(),
  ...fields,
})

const daysAgo = (days: number) => addDays(today(), -days)

async function aCount(changes: Parameters<typeof aGoal>[1] = {}) {
  const department = await aDepartment()
  return { viewer: await aViewer('staff', department), goal: await aGoal(department, changes) }
}

describe('what is logged', () => {
  test('is stored as typed, with its audit record, and answered with what counts now', async () => {
    const { viewer, goal } = await aCount()
    await anEntry(goal, viewer, { value: 12, on: daysAgo(3) })

    const state = await submit(
      viewer,
      logProgress,
      aForm(goal, { value: ' ２ ', note: ' 新增两家 ', problem: '缺人', nextStep: '招人' }),
    )

    const stored = (await listEntries(viewer, goal.id)).at(-1)
    expect(state).toMatchObject({ status: 'saved', message: '已填报：累计14家。', made: stored?.id })
    expect(stored).toMatchObject({
      on: today(),
      value: '2',
      note: '新增两家',
      problem: '缺人',
      nextStep: '招人',
    })
    expect(stored?.author).toEqual({ id: viewer.id, name: viewer.name, department: viewer.department?.name })
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      {
        organisationId: viewer.organisationId,
        actorId: viewer.id,
        action: 'logProgress',
        subjectType: 'entry',
        subjectId: stored?.id,
        before: null,
        after: { goalId: goal.id, on: today(), value: '2', note: '新增两家' },
      },
    ])
  })

  test('a total is stored as what it adds to the sum of its day, later entries left aside', async () => {
    const { viewer, goal } = await aCount()
    await anEntry(goal, viewer, { value: '7.5', on: daysAgo(5) })
    await anEntry(goal, viewer, { value: 10, on: daysAgo(1) })

    const state = await submit(
      viewer,
      logProgress,
      aForm(goal, { on: daysAgo(3), mode: 'total', value: '9' }),
    )

    expect(state).toMatchObject({ status: 'saved', message: '已填报：累计19家。' })
    expect((await findGoal(viewer, goal.id))?.reports.map(({ value }) => value)).toEqual(['7.5', '1.5', '10'])
  })

  test('a reading is answered with the latest one, also when an older day is made up for', async () => {
    const { viewer, goal } = await aCount({ kind: 'level', target: 97, unit: '%' })

    const latest = await submit(viewer, logProgress, aForm(goal, { value: '96.1' }))
    const older = await submit(viewer, logProgress, aForm(goal, { on: daysAgo(9), value: '95' }))

    expect(latest).toMatchObject({ message: '已填报：最新96.1%。' })
    expect(older).toMatchObject({ message: expect.stringMatching(/^已填报.+的95%；最新仍是96\.1%。$/) })
  })

  test('无进展 is a report without value or words, whatever else was in the form', async () => {
    const { viewer, goal } = await aCount()

    const form = aForm(goal, { report: 'none', value: 'x', note: '写了一半' })
    const state = await submit(viewer, logProgress, form)

    expect(state).toMatchObject({ status: 'saved', message: '已记录：无进展。' })
    expect(await listEntries(viewer, goal.id)).toMatchObject([
      { value: null, note: '', problem: '', nextStep: '' },
    ])
  })

  test.each(['milestones', 'narrative', 'cumulative'] as const)(
    'words alone are a report of a %s goal',
    async (kind) => {
      const { viewer, goal } = await aCount(kind === 'cumulative' ? {} : { kind, ...noFigures })

      const state = await submit(viewer, logProgress, aForm(goal, { problem: '征地未完成' }))

      expect(state).toMatchObject({ status: 'saved', message: '已填报进展。' })
    },
  )

  test('a bound may have one reading from before its start, and no second while that one counts', async () => {
    const { viewer, goal } = await aCount({ kind: 'hold', target: 98, unit: '%', start: daysAgo(10) })
    const opening = () => submit(viewer, logProgress, aForm(goal, { on: daysAgo(40), value: '98.2' }))

    expect(await opening()).toMatchObject({ status: 'saved', message: '已填报期初数98.2%。' })
    expect(await opening()).toMatchObject({ fields: { on: [expect.stringContaining('期初数只填一次')] } })

    await prisma.progressEntry.updateMany({
      data: { voidedAt: new Date(), voidedById: viewer.id, voidReason: '填错' },
    })
    expect(await opening()).toMatchObject({ status: 'saved' })
  })

  test('a correction may take back what was counted too much', async () => {
    const { viewer, goal } = await aCount()
    await anEntry(goal, viewer, { value: 5, on: daysAgo(2) })

    expect(await submit(viewer, logProgress, aForm(goal, { value: '－5' }))).toMatchObject({
      status: 'saved',
      message: '已填报：累计0家。',
    })
  })
})

describe('what is refused is answered beside its field, kept, and not stored', () => {
  const long = '长'.repeat(2001)

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['a day before the start', { on: daysAgo(101) }, 'on', /才开始/],
    ['a day after today', { on: addDays(today(), 1) }, 'on', /不能晚于今天/],
    ['a day that does not exist', { on: '2024-02-30' }, 'on', /请选择日期/],
    ['no day', { on: '' }, 'on', /请选择日期/],
    ['a day long past', { on: '0024-02-01' }, 'on', /2000年/],
    ['a value that is no number', { value: '十二' }, 'value', /只填数字/],
    ['an exponent', { value: '1e30' }, 'value', /只填数字/],
    ['more digits than anything has', { value: '9'.repeat(30) }, 'value', /太大/],
    ['more than four decimals', { value: '1.23456' }, 'value', /最多四位/],
    ['zero added', { value: '0' }, 'value', /不能是0/],
    ['a total that has not changed', { value: '12', mode: 'total' }, 'value', /累计仍是12家/],
    ['a total below zero', { value: '-1', mode: 'total' }, 'value', /不能小于0/],
    ['a correction below zero', { value: '-13' }, 'value', /-1家，低于0/],
    ['a correction below zero on a day in between', { value: '-13', on: daysAgo(5) }, 'value', /低于0/],
    ['a correction that later ones make one too many', { value: '-8', on: daysAgo(7) }, 'value', /低于0/],
    ['neither value nor words', { value: ' 　' }, 'value', /请填数字；没有进展/],
    ['words without end', { note: long }, 'note', /最多2000个字/],
    ['an unknown mode', { value: '1', mode: 'double' }, 'mode', /本次新增或累计达到/],
    ['a key that is none', { value: '1', key: '1' }, 'key', /刷新页面/],
    ['a goal that is none', { value: '1', goalId: '../..' }, 'goalId', /刷新页面/],
  ])('%s', async (_, changes, field, words) => {
    const { viewer, goal } = await aCount()
    await anEntry(goal, viewer, { value: 12, on: daysAgo(9) })
    await anEntry(goal, viewer, { value: '-5', on: daysAgo(6) })
    await anEntry(goal, viewer, { value: '5', on: daysAgo(4) })
    const before = await countRows()

    const form = aForm(goal, changes)
    const state = await submit(viewer, logProgress, form)

    expect(state).toMatchObject({ status: 'rejected', fields: { [field]: [expect.stringMatching(words)] } })
    expect(state).toMatchObject({
      values: Object.fromEntries(Object.entries(form).map(([name, sent]) => [name, [sent]])),
    })
    expect(await countRows()).toEqual(before)
  })

  test.each([
    ['a value of a narrative goal', { kind: 'narrative', ...noFigures }, '1', /不填数量/],
    ['a value of a milestones goal', { kind: 'milestones', ...noFigures }, '1', /不填数量/],
    ['a fraction of whole things', { integral: true }, '0.5', /整数/],
  ] as const)('%s', async (_, changes, value, words) => {
    const { viewer, goal } = await aCount(changes)
    const before = await countRows()

    const state = await submit(viewer, logProgress, aForm(goal, { value }))

    expect(state).toMatchObject({ status: 'rejected', fields: { value: [expect.stringMatching(words)] } })
    expect(await countRows()).toEqual(before)
  })

  test.each([
    ['level', '96', /才开始/],
    ['hold', '', /才开始/],
  ] as const)('of a %s goal, %s from before the start', async (kind, value, words) => {
    const { viewer, goal } = await aCount({ kind, target: 97, unit: '%' })

    const form = aForm(goal, { on: daysAgo(101), value, note: '期初' })
    expect(await submit(viewer, logProgress, form)).toMatchObject({
      fields: { on: [expect.stringMatching(words)] },
    })
  })

  test('a goal archived meanwhile', async () => {
    const { viewer, goal } = await aCount({ archivedAt: new Date() })
    const before = await countRows()

    const state = await submit(viewer, logProgress, aForm(goal, { value: '1' }))

    expect(state).toMatchObject({ status: 'rejected', message: expect.stringContaining('已归档') })
    expect(await countRows()).toEqual(before)
  })

  test('an unknown goal', async () => {
    const state = await submit(
      await aViewer(),
      logProgress,
      aForm({ id: crypto.randomUUID() }, { value: '1' }),
    )

    expect(state).toMatchObject({ status: 'rejected', message: expect.stringContaining('没有这个目标') })
    expect((await countRows()).entries).toBe(0)
  })
})

describe('a request that is not one of ours stores nothing', () => {
  test.each([
    ['from nowhere', null],
    ['from elsewhere', 'https://example.test'],
    ['from nothing', 'null'],
  ])('%s', async (_, origin) => {
    const { viewer, goal } = await aCount()

    const state = await submit(viewer, logProgress, aForm(goal, { value: '1' }), origin)

    expect(state).toMatchObject({ status: 'rejected', message: expect.stringContaining('不是从本系统') })
    expect((await countRows()).entries).toBe(0)
  })

  test('from somebody whose session has ended, what was typed kept', async () => {
    const { goal } = await aCount()

    const state = await submit(null, logProgress, aForm(goal, { value: '1' }))

    expect(state).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('登录已过期'),
      values: { value: ['1'] },
    })
    expect((await countRows()).entries).toBe(0)
  })

  test('from somebody who must change the password first', async () => {
    const { viewer, goal } = await aCount()

    const state = await submit(
      { ...viewer, mustChangePassword: true },
      logProgress,
      aForm(goal, { value: '1' }),
    )

    expect(state).toMatchObject({ status: 'rejected', message: '请先修改密码：刷新页面就会带您去。' })
    expect((await countRows()).entries).toBe(0)
  })
})
