import { describe, expect, test, vi } from 'vitest'

import { correctEntry, logProgress, undoEntry } from '@/app/(signed-in)/goals/[goalId]/actions'
import { editGoal } from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import { logGoal } from '@/app/(signed-in)/goals/new/actions'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { missingInPeople } from '@/lib/domain/rate/missing-in-people'

import { aDepartment, aGoal, anEntry, aSection, aViewer } from '../../support/factories'
import { aNewGoal, formOfGoal } from '../../support/goal-forms'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const insured = { numeratorName: '参保人数', denominatorName: '应参保人数', countUnit: '人' }
const parts = { numerator: '50269', denominator: '52310' }

async function aRate(changes: Parameters<typeof aGoal>[1] = {}) {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goal = await aGoal(department, { kind: 'level', target: 97, unit: '%', ...insured, ...changes })
  const form = (fields: Record<string, string>) => ({
    goalId: goal.id,
    key: crypto.randomUUID(),
    on: today(),
    ...fields,
  })
  const read = async () => {
    const found = await findGoal(viewer, goal.id)
    if (!found) throw new Error('no goal')
    return found
  }
  return { department, viewer, goal, form, read }
}

describe('a rate given by its parts', () => {
  test('is stored with both and the rate they make, on record, and read back as given', async () => {
    const { viewer, goal, form, read } = await aRate()

    const sent = form({ numerator: '５０，２６９', denominator: ' 52,310.0 ' })
    const state = await submit(viewer, logProgress, sent)

    expect(state).toMatchObject({ status: 'saved', message: '已填报：最新96.1%。' })
    expect(await listEntries(viewer, goal.id)).toMatchObject([{ value: '96.0983', parts }])
    expect((await read()).reports).toMatchObject([{ value: '96.0983', parts }])
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      { action: 'logProgress', after: { value: '96.0983', parts } },
    ])
  })

  test('just short of its bound is short of it, by one person', async () => {
    const { viewer, form, read } = await aRate({ kind: 'hold', target: 98 })

    await submit(viewer, logProgress, form({ numerator: '4899999', denominator: '5000000' }))

    const goal = await read()
    const assessed = assessGoal(goal, today(), defaultRules)
    expect(goal.reports).toMatchObject([{ value: '98' }])
    expect(assessed.standing).toBe('breached')
    expect(missingInPeople(assessed, today())).toBe('按应参保人数5000000人计，还差1人。')
  })

  test('may be above 100 %, once that is confirmed', async () => {
    const { viewer, goal, form } = await aRate()
    const sent = form({ numerator: '11', denominator: '10' })

    const state = await submit(viewer, logProgress, sent)
    const questions = state.status === 'asked' ? state.questions : []
    expect(questions).toEqual([expect.stringContaining('超过100%')])
    await submit(viewer, logProgress, { ...sent, confirmed: questions })

    expect(await listEntries(viewer, goal.id)).toMatchObject([
      { value: '110', parts: { numerator: '11', denominator: '10' } },
    ])
  })

  test('sent again is the same one; with another part, or as a rate, it is not silently dropped', async () => {
    const { viewer, form } = await aRate()
    const sent = form(parts)
    await submit(viewer, logProgress, sent)
    const stored = await countRows()

    expect(await submit(viewer, logProgress, sent)).toMatchObject({ status: 'saved' })
    for (const changed of [
      { ...sent, numerator: '50270' },
      { ...sent, denominator: '52311' },
      { ...form({ value: '96.0983' }), key: sent.key },
    ]) {
      expect(await submit(viewer, logProgress, changed)).toMatchObject({
        status: 'rejected',
        message: expect.stringContaining('这次改过的内容没有保存'),
      })
    }
    expect(await countRows()).toEqual(stored)
  })

  test('a rate sent again with parts of the same rate is not silently dropped', async () => {
    const { viewer, form } = await aRate()
    const sent = form({ value: '50' })
    await submit(viewer, logProgress, sent)

    const another = { ...form({ numerator: '1', denominator: '2' }), key: sent.key }
    expect(await submit(viewer, logProgress, another)).toMatchObject({ status: 'rejected' })
  })

  test('taken back, leaves its parts on record', async () => {
    const { viewer, form } = await aRate()
    const state = await submit(viewer, logProgress, form(parts))
    const entryId = state.status === 'saved' ? (state.made ?? '') : ''

    expect(await submit(viewer, undoEntry, { entryId })).toMatchObject({ status: 'saved' })
    expect(await prisma.auditRecord.findMany({ where: { action: 'undoEntry' } })).toMatchObject([
      { before: { parts }, after: { parts } },
    ])
  })

  test('put right, is another one beside it, and the old one keeps its parts', async () => {
    const { viewer, goal, form } = await aRate()
    const state = await submit(viewer, logProgress, form(parts))
    const entryId = state.status === 'saved' ? (state.made ?? '') : ''

    const right = { entryId, reason: '少录一人', on: today(), numerator: '50270', denominator: '52310' }
    expect(await submit(viewer, correctEntry, right)).toMatchObject({ status: 'saved' })

    expect(await listEntries(viewer, goal.id)).toMatchObject([
      { parts, correctedBy: { parts: { numerator: '50270' } } },
      { value: '96.1002', parts: { numerator: '50270', denominator: '52310' }, corrects: { parts } },
    ])
  })

  test('a goal that names no parts takes them all the same', async () => {
    const { viewer, goal, form } = await aRate({
      numeratorName: null,
      denominatorName: null,
      countUnit: null,
    })

    await submit(viewer, logProgress, form({ numerator: '0.5', denominator: '2' }))

    expect(await listEntries(viewer, goal.id)).toMatchObject([
      { value: '25', parts: { numerator: '0.5', denominator: '2' } },
    ])
  })

  test('无进展 says nothing of them', async () => {
    const { viewer, goal, form } = await aRate()

    await submit(viewer, logProgress, form({ report: 'none', denominator: '52310' }))

    expect(await listEntries(viewer, goal.id)).toMatchObject([{ value: null, parts: null }])
  })
})

describe('parts that are no good are refused beside their field, kept, and not stored', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['a numerator alone', { numerator: '50269', denominator: '' }, 'denominator', /两个数都要填/],
    ['a denominator alone', { denominator: '52310' }, 'numerator', /两个数都要填/],
    ['a denominator of 0', { numerator: '1', denominator: '0' }, 'denominator', /大于0/],
    ['a denominator below 0', { numerator: '1', denominator: '-5' }, 'denominator', /大于0/],
    ['a numerator below 0', { numerator: '-1', denominator: '5' }, 'numerator', /不能小于0/],
    ['what is no number', { numerator: '五万', denominator: '5' }, 'numerator', /只填数字/],
    ['half a person', { numerator: '0.5', denominator: '5' }, 'numerator', /参保人数和应参保人数请填整数/],
    ['a rate beside them', { ...parts, value: '96.1' }, 'numerator', /只填一种/],
  ])('%s', async (_, fields, field, words) => {
    const { viewer, form } = await aRate()
    const before = await countRows()

    const sent = form(fields)
    const state = await submit(viewer, logProgress, sent)

    expect(state).toMatchObject({ status: 'rejected', fields: { [field]: [expect.stringMatching(words)] } })
    expect(state).toMatchObject({
      values: Object.fromEntries(Object.entries(fields).map(([n, v]) => [n, [v]])),
    })
    expect(await countRows()).toEqual(before)
  })

  test('a rate too large to be one', async () => {
    const { viewer, form } = await aRate({ numeratorName: null, denominatorName: null, countUnit: null })

    const state = await submit(
      viewer,
      logProgress,
      form({ numerator: '999999999999', denominator: '0.0001' }),
    )

    expect(state).toMatchObject({ fields: { denominator: [expect.stringContaining('太大')] } })
  })

  test.each([
    ['a count', { kind: 'cumulative', unit: '家' }],
    ['a level that is no rate', { kind: 'level', unit: '分' }],
  ] as const)('parts of %s', async (_, changes) => {
    const names = { numeratorName: null, denominatorName: null, countUnit: null }
    const { viewer, form } = await aRate({ ...names, ...changes })
    const before = await countRows()

    const state = await submit(viewer, logProgress, form(parts))

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { value: [expect.stringContaining('分子分母')] },
    })
    expect(await countRows()).toEqual(before)
  })
})

describe('what a rate is made of', () => {
  test('is named in a new goal, once however often the form arrives, and on record', async () => {
    const department = await aDepartment()
    const viewer = await aViewer('staff', department)
    const rate = { kind: 'level', target: '97', unit: '％', integral: '' }
    const form = { ...aNewGoal(await aSection(department), { ...rate, ...insured }) }
    const { integral: _, ...sent } = form

    const state = await submit(viewer, logGoal, sent)
    expect(await submit(viewer, logGoal, sent)).toMatchObject({ status: 'saved' })

    const id = state.status === 'saved' ? (state.made ?? '') : ''
    const rateParts = { numerator: '参保人数', denominator: '应参保人数', unit: '人' }
    expect(await findGoal(viewer, id)).toMatchObject({ rateParts })
    expect(await prisma.goal.count()).toBe(1)
    expect(await prisma.auditRecord.findMany()).toMatchObject([{ after: { rateParts } }])
  })

  test('is renamed by staff while the goal is under way, with a new version and before and after', async () => {
    const { viewer, goal, read } = await aRate()
    await anEntry(goal, viewer, { value: '96.1' })
    const before = await read()
    const { kind: _, ...details } = formOfGoal(before, { countUnit: '户' })

    expect(await submit(viewer, editGoal, details)).toMatchObject({
      status: 'saved',
      message: '已保存修改。',
    })

    const after = await read()
    expect(after.rateParts?.unit).toBe('户')
    expect(after.version).not.toBe(before.version)
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      { before: { rateParts: { unit: '人' } }, after: { rateParts: { unit: '户' } } },
    ])
    expect(await submit(viewer, editGoal, { ...details, countUnit: '家' })).toMatchObject({
      status: 'rejected',
      fields: { numeratorName: ['现为：参保人数/应参保人数（户）。'] },
    })
  })

  test('is forgotten with the kind or the unit that had a use for it', async () => {
    const { viewer, read } = await aRate()

    expect(await submit(viewer, editGoal, formOfGoal(await read(), { unit: '分' }))).toMatchObject({
      status: 'saved',
    })
    expect((await read()).rateParts).toBeNull()
  })

  test('is asked for whole', async () => {
    const { viewer, read } = await aRate()
    const before = await countRows()

    const state = await submit(viewer, editGoal, formOfGoal(await read(), { countUnit: '' }))

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { countUnit: [expect.stringContaining('三项')] },
    })
    expect(await countRows()).toEqual(before)
  })
})
