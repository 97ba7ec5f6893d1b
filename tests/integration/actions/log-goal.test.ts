import { describe, expect, test, vi } from 'vitest'

import { logGoal } from '@/app/(signed-in)/goals/new/actions'
import { findGoal, listGoals } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'

import { aDepartment, aGoal, anOrganisation, aSection, aViewer } from '../../support/factories'
import { aNewGoal } from '../../support/goal-forms'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

async function aPlace() {
  const department = await aDepartment()
  return { department, viewer: await aViewer('staff', department), section: await aSection(department) }
}

const madeBy = (state: { status: string; made?: string }) => state.made ?? ''

test('a new goal is stored as typed, led by the own department, and on record', async () => {
  const { department, viewer, section } = await aPlace()
  const organisation = { id: viewer.organisationId }
  const helper = await aDepartment(organisation)
  const leader = await aViewer('leader', undefined, organisation)

  const state = await submit(
    viewer,
    logGoal,
    aNewGoal(section, {
      title: ' 整治“散乱污”　企业 ',
      target: '２５',
      lastYear: '1,020.5',
      commitment: 'stretch',
      note: '含整改',
      supportingDepartmentIds: [helper.id, department.id],
      supervisorId: leader.id,
      personInChargeId: viewer.id,
    }),
  )

  const goal = await findGoal(viewer, madeBy(state))
  expect(state).toMatchObject({ status: 'saved' })
  expect(goal).toMatchObject({
    title: '整治“散乱污” 企业',
    section: { id: section.id },
    kind: 'cumulative',
    target: '25',
    integral: true,
    unit: '家',
    commitment: 'stretch',
    lastYear: '1020.5',
    note: '含整改',
    start: '2024-01-01',
    due: '2024-12-31',
    leadDepartment: { id: department.id },
    supportingDepartments: [{ id: helper.id }],
    supervisor: { id: leader.id },
    personInCharge: { id: viewer.id },
    archivedAt: null,
  })
  expect(await prisma.auditRecord.findMany()).toMatchObject([
    {
      actorId: viewer.id,
      action: 'logGoal',
      subjectType: 'goal',
      subjectId: goal?.id,
      before: null,
      after: { target: '25', unit: '家', leadDepartmentId: department.id },
    },
  ])
})

test('it stands at the end of its section', async () => {
  const { department, viewer, section } = await aPlace()
  const older = await aGoal(department, { sectionId: section.id })

  const state = await submit(viewer, logGoal, aNewGoal(section))

  const goals = await listGoals(viewer, section.planId)
  expect(goals.map(({ id }) => id)).toEqual([older.id, madeBy(state)])
})

test('what its kind does not read is dropped, however wrong', async () => {
  const { viewer, section } = await aPlace()

  const state = await submit(
    viewer,
    logGoal,
    aNewGoal(section, {
      kind: 'narrative',
      target: 'x',
      baseline: '1e9',
      direction: 'atMost',
      milestoneTitle: 'x',
    }),
  )

  expect(await findGoal(viewer, madeBy(state))).toMatchObject({
    kind: 'narrative',
    target: null,
    baseline: null,
    unit: null,
    direction: 'atLeast',
    integral: false,
    milestones: [],
  })
})

test('steps are stored in their order, rows left blank ignored', async () => {
  const { viewer, section } = await aPlace()

  const state = await submit(
    viewer,
    logGoal,
    aNewGoal(section, {
      kind: 'milestones',
      milestoneTitle: ['方案编制', '', '竣工', ' '],
      milestoneDue: ['2024-03-31', '', '2024-12-31', ''],
    }),
  )

  expect((await findGoal(viewer, madeBy(state)))?.milestones).toMatchObject([
    { title: '方案编制', due: '2024-03-31', weight: '1', doneOn: null },
    { title: '竣工', due: '2024-12-31' },
  ])
})

test.each([
  ['a cap of 0', { direction: 'atMost', target: '0' }],
  ['a bound of 0', { kind: 'hold', target: '0' }],
  ['a count whose figure is missing', { target: '' }],
  ['a level with a baseline', { kind: 'level', target: '97', baseline: '95.5', unit: '%' }],
  ['a start and due on one day', { start: '2024-05-01', due: '2024-05-01' }],
])('%s is allowed', async (_, changes) => {
  const { viewer, section } = await aPlace()

  expect(await submit(viewer, logGoal, aNewGoal(section, changes))).toMatchObject({ status: 'saved' })
})

describe('what is refused is answered beside its field, kept, and not stored', () => {
  test.each<[string, Record<string, string | string[]>, string, RegExp]>([
    ['no title', { title: ' 　' }, 'title', /请填写/],
    ['a title of 10,000 characters', { title: '长'.repeat(10_000) }, 'title', /最多200个字/],
    ['a note of 2,001 characters', { note: '长'.repeat(2001) }, 'note', /最多2000个字/],
    ['a target below 0', { target: '-1' }, 'target', /不能小于0/],
    ['a target of 0 to be reached', { target: '0' }, 'target', /大于0/],
    ['a level of 0 to be reached', { kind: 'level', target: '0' }, 'target', /大于0/],
    ['a fraction of whole things', { target: '2.5' }, 'target', /整数/],
    ['a target that is no number', { target: '约25' }, 'target', /只填数字/],
    ['a target of 1e30', { target: '1e30' }, 'target', /只填数字/],
    ['a target of five decimals', { target: '0.00001' }, 'target', /最多四位/],
    ['a target of thirteen digits', { target: '1234567890123' }, 'target', /太大/],
    ['a last year that is no number', { lastYear: '若干' }, 'lastYear', /只填数字/],
    ['a baseline that is no number', { kind: 'level', baseline: '?' }, 'baseline', /只填数字/],
    ['no unit', { unit: '' }, 'unit', /请填单位/],
    ['a unit of 21 characters', { unit: '长'.repeat(21) }, 'unit', /最多20个字/],
    ['a due day before the start', { due: '2023-12-31' }, 'due', /不能早于开始/],
    ['a due day that does not exist', { due: '2023-02-29' }, 'due', /请选择日期/],
    ['no start', { start: '' }, 'start', /请选择日期/],
    ['no kind', { kind: '' }, 'kind', /请选择类型/],
    ['an unknown direction', { direction: 'sideways' }, 'direction', /请选择/],
    [
      'milestones without a step',
      { kind: 'milestones', milestoneTitle: '', milestoneDue: '' },
      'milestoneTitle',
      /至少填一个/,
    ],
    [
      'a step without a day',
      { kind: 'milestones', milestoneTitle: ['一', '二'], milestoneDue: ['2024-05-01', ''] },
      'milestoneDue',
      /第2个节点：请选择日期/,
    ],
    [
      'a step without a title',
      { kind: 'milestones', milestoneTitle: '', milestoneDue: '2024-05-01' },
      'milestoneTitle',
      /第1个节点：请填写/,
    ],
    [
      'a step due outside the period',
      { kind: 'milestones', milestoneTitle: '竣工', milestoneDue: '2025-01-01' },
      'milestoneDue',
      /“竣工”的期限/,
    ],
    [
      '51 steps',
      {
        kind: 'milestones',
        milestoneTitle: Array(51).fill('步'),
        milestoneDue: Array(51).fill('2024-05-01'),
      },
      'milestoneTitle',
      /最多50个/,
    ],
    ['a section that is none', { sectionId: '' }, 'sectionId', /请选择所属板块/],
    ['an unknown section', { sectionId: crypto.randomUUID() }, 'sectionId', /没有这个板块/],
    [
      'an unknown supporting department',
      { supportingDepartmentIds: crypto.randomUUID() },
      'supportingDepartmentIds',
      /没有这一项/,
    ],
    ['an unknown person', { supervisorId: crypto.randomUUID() }, 'supervisorId', /没有这一项/],
    ['a person that is none', { personInChargeId: '张三' }, 'personInChargeId', /没有这一项/],
  ])('%s', async (_, changes, field, words) => {
    const { viewer, section } = await aPlace()

    const form = aNewGoal(section, changes)
    const state = await submit(viewer, logGoal, form)

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { [field]: expect.arrayContaining([expect.stringMatching(words)]) },
      values: Object.fromEntries(Object.entries(form).map(([name, sent]) => [name, [sent].flat()])),
    })
    expect(await countRows()).toMatchObject({ goals: 0, milestones: 0, supports: 0, records: 0 })
  })

  test('the section, department or person of another organisation', async () => {
    const { viewer, section } = await aPlace()
    const theirs = await aDepartment(await anOrganisation())
    const stranger = await aViewer('leader', theirs)

    const foreign = {
      sectionId: (await aSection(theirs)).id,
      supportingDepartmentIds: theirs.id,
      supervisorId: stranger.id,
      personInChargeId: stranger.id,
    }
    for (const [field, id] of Object.entries(foreign)) {
      const state = await submit(viewer, logGoal, aNewGoal(section, { [field]: id }))
      expect(state).toMatchObject({
        status: 'rejected',
        fields: { [field]: [expect.stringContaining('没有')] },
      })
    }
    expect((await countRows()).goals).toBe(0)
  })

  test('a department that is archived, a person who is disabled', async () => {
    const { viewer, section } = await aPlace()
    const gone = await aDepartment({ id: viewer.organisationId }, { archivedAt: new Date() })
    const left = await aViewer('staff', undefined, { id: viewer.organisationId })
    await prisma.user.update({ where: { id: left.id }, data: { disabledAt: new Date() } })

    const form = aNewGoal(section, { supportingDepartmentIds: gone.id, personInChargeId: left.id })
    expect(await submit(viewer, logGoal, form)).toMatchObject({
      fields: { supportingDepartmentIds: [expect.anything()], personInChargeId: [expect.anything()] },
    })
  })
})
