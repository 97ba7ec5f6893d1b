import { beforeEach, expect, test, vi } from 'vitest'

import { carryOverPlan } from '@/app/(signed-in)/plan/next/actions'
import { listGoals } from '@/lib/data/goals'
import { findPlan, findPlanOf, listSections } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'

import { formOfCarryOver } from '../../support/admin-forms'
import {
  aDepartment,
  aGoal,
  anEntry,
  anOrganisation,
  aSection,
  aViewer,
  type Department,
  noFigures,
} from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const year = { start: '2024-01-01', due: '2024-12-31' }
let admin: Viewer
let office: Department
let plan: { id: string; year: number }
let sectionId: string

beforeEach(async () => {
  admin = await aViewer('admin')
  office = await aDepartment({ id: admin.organisationId })
  const section = await aSection(office)
  sectionId = section.id
  plan = { id: section.planId, year: 2024 }
})

const send = (goals: { id: string }[], changes: Record<string, string | string[]> = {}) =>
  submit(admin, carryOverPlan, formOfCarryOver(plan, goals, changes))

const madeGoals = async (of = 2025) => {
  const made = await findPlanOf(admin, of)
  return made ? listGoals(admin, made.id) : []
}

test('the chosen goals go on in a plan of their own, with whom they belong to and what they came to', async () => {
  const [leader, person] = [
    await aViewer('leader', undefined, { id: admin.organisationId }),
    await aViewer('staff', office),
  ]
  const helper = await aDepartment({ id: admin.organisationId })
  await prisma.plan.update({
    where: { id: plan.id },
    data: { yellowGap: 0.05, redGap: 0.2, pinnedAsOf: toDate('2024-06-30') },
  })
  const voided = { voidedAt: new Date(), voidedById: person.id, voidReason: '填错' }
  const count = await aGoal(office, {
    ...year,
    ...{ sectionId, title: '淘汰落后产能', target: 25, integral: true, commitment: 'stretch', lastYear: 9 },
    ...{ note: '含整改', supervisorId: leader.id, personInChargeId: person.id, supporting: [helper] },
  })
  await anEntry(count, person, { on: '2024-03-05', value: 12 })
  await anEntry(count, person, { on: '2024-11-05', value: 2 })
  await anEntry(count, person, { on: '2024-11-06', value: 40, ...voided })
  const level = await aGoal(office, {
    ...year,
    ...{ sectionId, kind: 'level', target: 97, baseline: 95, unit: '%' },
    ...{ numeratorName: '参保人数', denominatorName: '应参保人数', countUnit: '人' },
  })
  await anEntry(level, person, { on: '2024-09-30', value: 96.4 })
  const project = await aGoal(office, {
    ...{ ...year, ...noFigures, sectionId, kind: 'milestones' },
    steps: [
      { title: '开工', dueOn: toDate('2024-02-29'), doneOn: toDate('2024-03-01') },
      { title: '竣工', dueOn: toDate('2024-11-30'), weight: 3, isSample: true },
    ],
  })
  const left = await aGoal(office, { ...year, sectionId })

  const state = await send([count, level, project], { keptTargets: [count.id] })

  expect(state).toMatchObject({
    status: 'saved',
    message: '已建立2025年度工作计划，带入3项目标任务。',
  })
  const goals = await madeGoals()
  expect(goals).toMatchObject([
    {
      title: '淘汰落后产能',
      originalTitle: '淘汰落后产能',
      target: '25',
      originalTarget: '25',
      lastYear: '14',
      integral: true,
      commitment: 'stretch',
      note: '含整改',
      start: '2025-01-01',
      due: '2025-12-31',
      leadDepartment: { id: office.id },
      supportingDepartments: [{ id: helper.id }],
      supervisor: { id: leader.id },
      personInCharge: { id: person.id },
      reports: [],
      revisions: [],
    },
    {
      kind: 'level',
      target: null,
      baseline: '96.4',
      lastYear: '96.4',
      rateParts: { numerator: '参保人数', denominator: '应参保人数', unit: '人' },
    },
    {
      kind: 'milestones',
      lastYear: null,
      milestones: [{ title: '竣工', weight: '3', due: '2025-11-30', doneOn: null, isSample: true }],
    },
  ])
  expect(await findPlan(admin, goals[0]?.planId ?? '')).toMatchObject({
    title: '2025年度工作计划',
    yellowGap: 0.05,
    redGap: 0.2,
    pinnedAsOf: null,
  })
  expect((await listGoals(admin, plan.id)).map(({ id }) => id)).toContain(left.id)
  const record = await prisma.auditRecord.findFirstOrThrow({ where: { action: 'carryOverPlan' } })
  expect(record).toMatchObject({
    actorId: admin.id,
    subjectId: goals[0]?.planId,
    before: null,
    after: { year: 2025, fromPlanId: plan.id, asOf: '2024-12-31', keptTargets: [count.id] },
  })
})

test('all headings go along in their order, those without a goal too', async () => {
  const goal = await aGoal(office, { ...year, sectionId })
  await aSection(office)

  await send([goal])

  const made = await findPlanOf(admin, 2025)
  const shapeOf = async (planId: string) =>
    (await listSections(admin, planId)).map(({ title, position, sections }) => [
      ...[title, position],
      sections.map((section) => [section.title, section.position]),
    ])
  expect(await shapeOf(made?.id ?? '')).toEqual(await shapeOf(plan.id))
  expect((await madeGoals())[0]?.section.id).not.toBe(sectionId)
})

test('whoever is no longer in use stays behind', async () => {
  const [gone, leader] = [
    await aDepartment({ id: admin.organisationId }, { archivedAt: new Date() }),
    await aViewer('leader', undefined, { id: admin.organisationId }),
  ]
  await prisma.user.update({ where: { id: leader.id }, data: { disabledAt: new Date() } })
  const goal = await aGoal(office, { ...year, sectionId, supporting: [gone], supervisorId: leader.id })

  await send([goal])

  expect(await madeGoals()).toMatchObject([{ supportingDepartments: [], supervisor: null }])
})

test('the same form sent twice, even at once, makes one plan and is told the same', async () => {
  const goal = await aGoal(office, { ...year, sectionId })

  const answers = await Promise.all([send([goal]), send([goal])])
  const again = await send([goal])

  for (const answer of [...answers, again]) expect(answer).toMatchObject({ status: 'saved' })
  expect(new Set([...answers, again].map((answer) => 'made' in answer && answer.made)).size).toBe(1)
  expect(await prisma.plan.count()).toBe(2)
  expect(await countRows()).toMatchObject({ goals: 2, records: 1 })
})

test('a year that has a plan is refused beside the field, whoever made it', async () => {
  const goal = await aGoal(office, { ...year, sectionId })
  const other = await aGoal(office, { ...year, sectionId })
  await send([goal])
  const taken = { status: 'rejected', fields: { year: [expect.stringContaining('已经有2025年的计划')] } }

  expect(await send([goal, other])).toMatchObject(taken)
  const colleague = await aViewer('admin', undefined, { id: admin.organisationId })
  expect(await submit(colleague, carryOverPlan, formOfCarryOver(plan, [goal]))).toMatchObject(taken)
  expect(await send([goal, other], { year: '2026' })).toMatchObject({ status: 'saved' })
  expect(await madeGoals(2026)).toMatchObject([{ due: '2026-12-31' }, { due: '2026-12-31' }])
})

test.each<[string, Record<string, string | string[]>, string, RegExp]>([
  ['no goal', { goals: [] }, 'goals', /至少勾选一个/],
  ['no title', { title: ' ' }, 'title', /请填写/],
  ['a year that is none', { year: '明年' }, 'year', /四位年份/],
  ['its own year', { year: '２０２４' }, 'year', /2024年之后/],
  ['an earlier year', { year: '2023' }, 'year', /2024年之后/],
])('%s is refused beside the field, and nothing is stored', async (_, changes, field, words) => {
  const goal = await aGoal(office, { ...year, sectionId })

  expect(await send([goal], changes)).toMatchObject({
    status: 'rejected',
    fields: { [field]: [expect.stringMatching(words)] },
  })
  expect(await prisma.plan.count()).toBe(1)
  expect(await countRows()).toMatchObject({ goals: 1, records: 0 })
})

test('a goal that was archived meanwhile, or is of another plan, stops all of it', async () => {
  const goal = await aGoal(office, { ...year, sectionId })
  const archived = await aGoal(office, { ...year, sectionId, archivedAt: new Date() })
  const theirs = await aGoal(await aDepartment(await anOrganisation()), year)

  expect(await send([goal, archived, theirs])).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining('有2项'),
  })
  expect(await madeGoals()).toEqual([])
})

test('500 goals go on in one go', async () => {
  const goals: { id: string }[] = []
  const { organisationId } = office
  const row = {
    organisationId,
    planId: plan.id,
    sectionId,
    kind: 'cumulative' as const,
    target: 9,
    unit: '家',
  }
  await prisma.goal.createMany({
    data: Array.from({ length: 500 }, (_, place) => {
      const id = crypto.randomUUID()
      goals.push({ id })
      const days = { startOn: toDate(year.start), dueOn: toDate(year.due) }
      return { ...row, ...days, id, position: place, title: `任务${place}`, leadDepartmentId: office.id }
    }),
  })

  expect(await send(goals)).toMatchObject({ status: 'saved' })
  expect((await madeGoals()).map(({ title }) => title)).toEqual(goals.map((_, place) => `任务${place}`))
})
