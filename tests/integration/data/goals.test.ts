import { describe, expect, test } from 'vitest'

import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal, listArchivedGoals, listGoals } from '@/lib/data/goals'
import { findCurrentPlan, findPlan, listPlanYears, listSections } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'

import {
  aDepartment,
  aGoal,
  anEntry,
  anOrganisation,
  aSection,
  aViewer,
  noFigures,
} from '../../support/factories'
import { forget } from '../../support/forget'

describe('who sees a goal', () => {
  test.each(['staff', 'leader', 'admin'] as const)(
    'any %s of the organisation does, of any department',
    async (role) => {
      const organisation = await anOrganisation()
      const goal = await aGoal(await aDepartment(organisation))
      await anEntry(goal, await aViewer('staff', undefined, organisation))

      const viewer = await aViewer(role, undefined, organisation)

      expect(await findGoal(viewer, goal.id)).toMatchObject({ id: goal.id, reports: [{ value: '1' }] })
      expect(await listGoals(viewer, goal.planId)).toHaveLength(1)
      expect(await listEntries(viewer, goal.id)).toHaveLength(1)
    },
  )

  test('nobody of another organisation does, not even its admin', async () => {
    const department = await aDepartment()
    const goal = await aGoal(department)
    await anEntry(goal, await aViewer('staff', department))
    const stranger = await aViewer('admin')

    expect(await findGoal(stranger, goal.id)).toBeNull()
    expect(await listGoals(stranger, goal.planId)).toEqual([])
    expect(await listArchivedGoals(stranger, goal.planId)).toEqual([])
    expect(await listEntries(stranger, goal.id)).toEqual([])
    expect(await listSections(stranger, goal.planId)).toEqual([])
    expect(await findCurrentPlan(stranger)).toBeNull()
    expect(await findPlan(stranger, goal.planId)).toBeNull()
  })

  test.each(['', 'x', '../..', "' or 1=1 --", '0'.repeat(32), '\u0000'])(
    'what is no id (%j) is not found',
    async (id) => {
      const viewer = await aViewer()

      expect(await findGoal(viewer, id)).toBeNull()
      expect(await findPlan(viewer, id)).toBeNull()
      expect(await listEntries(viewer, id)).toEqual([])
    },
  )
})

test('goals stand in the order of the plan: theme, section, position', async () => {
  const department = await aDepartment()
  const viewer = await aViewer('leader', department)
  const [first, second] = [await aSection(department), await aSection(department)]
  const third = await aGoal(department, { sectionId: second.id, position: 1 })
  const later = await aGoal(department, { sectionId: first.id, position: 7 })
  const sooner = await aGoal(department, { sectionId: first.id, position: 3 })
  await aGoal(department, { sectionId: first.id, position: 1, archivedAt: new Date() })

  const goals = await listGoals(viewer, first.planId)

  expect(goals.map(({ id }) => id)).toEqual([sooner.id, later.id, third.id])
  expect(await listSections(viewer, first.planId)).toMatchObject([
    { id: first.themeId, sections: [{ id: first.id, title: first.title }] },
    { id: second.themeId, sections: [{ id: second.id }] },
  ])
})

test('figures leave as exact plain text and days as days, whatever the zone of the server', async () => {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goal = await aGoal(department, {
    kind: 'level',
    target: '999999999999.0001',
    baseline: '0.0001',
    lastYear: '-1200.50',
    unit: '%',
    start: '2024-01-01',
    due: '2024-12-31',
  })
  await anEntry(goal, viewer, { value: '1000000000000', on: '2024-02-29' })
  await prisma.checkpoint.create({ data: { goalId: goal.id, on: toDate('2024-06-30'), expected: '97.10' } })

  expect(await findGoal(viewer, goal.id)).toMatchObject({
    target: '999999999999.0001',
    baseline: '0.0001',
    lastYear: '-1200.5',
    start: '2024-01-01',
    due: '2024-12-31',
    checkpoints: [{ on: '2024-06-30', expected: '97.1' }],
    reports: [{ on: '2024-02-29', value: '1000000000000' }],
  })
})

test('reports come in order of day, recording and id, without the voided ones; entries with them', async () => {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goal = await aGoal(department)
  const at = (time: string) => new Date(`2024-05-01T${time}Z`)
  const yesterday = addDays(today(), -1)
  await anEntry(goal, viewer, { value: 4, recordedAt: at('10:00') })
  await anEntry(goal, viewer, { value: 2, on: yesterday, recordedAt: at('12:00') })
  await anEntry(goal, viewer, { value: 1, on: yesterday, recordedAt: at('11:00') })
  await anEntry(goal, viewer, { value: 3, recordedAt: at('09:00') })
  await anEntry(goal, viewer, { value: 9, voidedAt: at('13:00'), voidedById: viewer.id, voidReason: '错' })
  await anEntry(goal, viewer, { value: null, note: '只有文字', recordedAt: at('11:00') })

  const reports = (await findGoal(viewer, goal.id))?.reports.map(({ value }) => value)
  const entries = await listEntries(viewer, goal.id)

  expect(reports).toEqual(['1', '2', '3', '4', null])
  expect(entries.map(({ value }) => value)).toEqual(['1', '2', '3', '4', null, '9'])
  expect(entries.at(-1)?.voided).toEqual({ at: '2024-05-01T13:00:00.000Z', by: viewer.name, reason: '错' })
})

test('a report is read as it was stored: without a value, by its parts, below zero, to the millisecond', async () => {
  const author = await aViewer()
  const goal = await aGoal(await aDepartment({ id: author.organisationId }))
  const on = addDays(today(), -3)
  const store = (recordedAt: string, changes: Parameters<typeof anEntry>[2]) =>
    anEntry(goal, author, { on, recordedAt, value: null, note: '推进中', ...changes })
  await store('2026-01-31T16:00:00Z', {})
  await store('2026-01-31T16:00:00.050Z', { value: '-0.5' })
  await store('2026-01-31T16:00:00.123999Z', { value: '9999999999999999.9999' })
  await store('2026-01-31T16:00:01.100Z', { value: '95.1', numerator: '7608', denominator: '8000' })

  expect((await findGoal(author, goal.id))?.reports).toEqual([
    { on, value: null, recordedAt: '2026-01-31T16:00:00.000Z' },
    { on, value: '-0.5', recordedAt: '2026-01-31T16:00:00.050Z' },
    { on, value: '9999999999999999.9999', recordedAt: '2026-01-31T16:00:00.123Z' },
    {
      on,
      value: '95.1',
      parts: { numerator: '7608', denominator: '8000' },
      recordedAt: '2026-01-31T16:00:01.100Z',
    },
  ])
})

test('the current plan is the one of the latest year that has begun', async () => {
  const viewer = await aViewer('leader')
  const { organisationId } = viewer
  await prisma.plan.create({
    data: { organisationId, year: 2025, title: '新', pinnedAsOf: toDate('2025-03-31') },
  })
  await prisma.plan.create({ data: { organisationId, year: 2024, title: '旧' } })

  expect(await findCurrentPlan(viewer)).toMatchObject({
    year: 2025,
    title: '新',
    yellowGap: 0.1,
    redGap: 0.3,
    pinnedAsOf: '2025-03-31',
  })
})

test('a plan prepared for a year to come is the current one only where there is no other', async () => {
  const viewer = await aViewer('leader')
  const next = Number(today().slice(0, 4)) + 1
  const { organisationId } = viewer
  await prisma.plan.create({ data: { organisationId, year: next + 1, title: '后年' } })
  await prisma.plan.create({ data: { organisationId, year: next, title: '明年' } })
  expect(await findCurrentPlan(viewer)).toMatchObject({ year: next })

  await prisma.plan.create({ data: { organisationId, year: next - 1, title: '今年' } })
  forget()
  expect(await findCurrentPlan(viewer)).toMatchObject({ year: next - 1 })
  expect(await listPlanYears(viewer)).toEqual([next + 1, next, next - 1])
})

test('a goal of last year keeps the thresholds and the day of its own plan', async () => {
  const department = await aDepartment()
  const viewer = await aViewer('leader', undefined, { id: department.organisationId })
  const { planId } = await aGoal(department)
  await prisma.plan.update({
    where: { id: planId },
    data: { yellowGap: 0.05, redGap: 0.2, pinnedAsOf: toDate('2024-12-31') },
  })
  await prisma.plan.create({
    data: { organisationId: department.organisationId, year: 2025, title: '新' },
  })

  const own = { id: planId, year: 2024, yellowGap: 0.05, redGap: 0.2, pinnedAsOf: '2024-12-31' }
  expect(await findPlan(viewer, planId)).toMatchObject(own)
  expect(await findCurrentPlan(viewer)).toMatchObject({ year: 2025, yellowGap: 0.1 })
})

test('the steps of a project come in their order', async () => {
  const department = await aDepartment()
  const steps = [
    { title: '开工', dueOn: toDate('2024-03-31'), doneOn: toDate('2024-03-20'), weight: '1.5' },
    { title: '竣工', dueOn: toDate('2024-12-31') },
  ]
  const goal = await aGoal(department, { kind: 'milestones', ...noFigures, steps })

  expect((await findGoal(await aViewer('staff', department), goal.id))?.milestones).toMatchObject([
    { title: '开工', weight: '1.5', due: '2024-03-31', doneOn: '2024-03-20', isSample: false },
    { title: '竣工', weight: '1', doneOn: null },
  ])
})
