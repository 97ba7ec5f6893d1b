import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as goalActions from '@/app/(signed-in)/goals/[goalId]/actions'
import * as curveActions from '@/app/(signed-in)/goals/[goalId]/curve/actions'
import * as editActions from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import * as overruleActions from '@/app/(signed-in)/goals/[goalId]/overrule/actions'
import * as targetActions from '@/app/(signed-in)/goals/[goalId]/target/actions'
import * as newActions from '@/app/(signed-in)/goals/new/actions'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { fillingOf } from '@/lib/domain/curve/fillings'
import { gridOf } from '@/lib/domain/curve/grid'
import { curveStamp } from '@/lib/domain/curve/stamp'
import { addDays, toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'

import {
  aDepartment,
  aGoal,
  anEntry,
  anOrganisation,
  anOverrule,
  aViewer,
  noFigures,
} from '../../support/factories'
import { aNewGoal, formOfGoal, formOfSteps } from '../../support/goal-forms'
import { oddlySent } from '../../support/oddly-sent'
import { countRows, submit } from '../../support/submitting'
import { trespasses, uninvited } from '../../support/uninvited'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const people = [
  'author',
  'staff of the lead department',
  'staff of a supporting department',
  'staff of another department',
  'leader',
  'leader of the lead department',
  'author who became a leader',
  'admin',
  'staff of another organisation',
  'leader of another organisation',
  'admin of another organisation',
] as const

type Who = (typeof people)[number]
type World = Awaited<ReturnType<typeof aWorld>>
type Form = Record<string, string | string[]>

/** A goal with a report, logged by someone of a supporting department, and a step that is done and one that isn't. */
async function aWorld() {
  const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
  const [lead, supporting, other] = [
    await aDepartment(ours),
    await aDepartment(ours),
    await aDepartment(ours),
  ]
  const foreign = await aDepartment(theirs)
  const author = await aViewer('staff', supporting)
  const viewers: Record<Who, Viewer> = {
    author,
    'staff of the lead department': await aViewer('staff', lead),
    'staff of a supporting department': await aViewer('staff', supporting),
    'staff of another department': await aViewer('staff', other),
    leader: await aViewer('leader', undefined, ours),
    'leader of the lead department': await aViewer('leader', lead),
    'author who became a leader': { ...author, role: 'leader' },
    admin: await aViewer('admin', undefined, ours),
    'staff of another organisation': await aViewer('staff', foreign),
    'leader of another organisation': await aViewer('leader', undefined, theirs),
    'admin of another organisation': await aViewer('admin', undefined, theirs),
  }
  const steps = [
    { title: '开工', dueOn: toDate(today()), doneOn: toDate(today()) },
    { title: '竣工', dueOn: toDate(today()) },
  ]
  const count = await aGoal(lead, { supporting: [supporting] })
  const project = await aGoal(lead, { supporting: [supporting], kind: 'milestones', ...noFigures, steps })
  const archived = await aGoal(lead, { archivedAt: new Date() })
  const entry = await anEntry(count, author)
  const overrule = await anOverrule(count, viewers.leader)
  const milestones = await prisma.milestone.findMany({ orderBy: { position: 'asc' } })
  const [details, stepped] = [await findGoal(author, count.id), await findGoal(author, project.id)]
  if (!details || !stepped) throw new Error('no goal')
  return { viewers, lead, count, project, archived, entry, overrule, milestones, details, stepped }
}

const doers: Who[] = ['author', 'staff of the lead department', 'staff of a supporting department', 'admin']
const keepers: Who[] = ['staff of the lead department', 'admin']
const leaders: Who[] = ['leader', 'leader of the lead department', 'author who became a leader']

type Rule = { may: readonly Who[]; form: (world: World) => Form }

const nobody: Rule = { may: [], form: () => ({}) }

/** Of every action: who may, and the form they send. */
const table: Record<string, Rule> = {
  logProgress: {
    may: doers,
    form: ({ count }) => ({
      goalId: count.id,
      key: crypto.randomUUID(),
      on: addDays(today(), -1),
      value: '1',
    }),
  },
  tickMilestone: {
    may: doers,
    form: ({ project, milestones }) => ({
      goalId: project.id,
      milestoneId: milestones[1]?.id ?? '',
      doneOn: today(),
    }),
  },
  untickMilestone: {
    may: doers,
    form: ({ milestones }) => ({ milestoneId: milestones[0]?.id ?? '', reason: '点错了' }),
  },
  changeMilestones: {
    may: keepers,
    form: ({ stepped }) => formOfSteps(stepped, { milestoneWeight: ['1', '3'] }),
  },
  voidEntry: {
    may: ['author', ...keepers],
    form: ({ entry }) => ({ entryId: entry.id, reason: '填错' }),
  },
  correctEntry: {
    may: ['author', ...keepers],
    form: ({ entry }) => ({ entryId: entry.id, on: today(), value: '2', reason: '填错' }),
  },
  undoEntry: { may: ['author'], form: ({ entry }) => ({ entryId: entry.id }) },
  overruleLight: {
    may: leaders,
    form: ({ count, overrule }) => ({
      ...{ goalId: count.id, on: today(), light: 'green', reason: '已签约' },
      shown: `yellow ${overrule.id}`,
    }),
  },
  withdrawOverrule: { may: leaders, form: ({ overrule }) => ({ overruleId: overrule.id }) },
  logGoal: {
    may: keepers,
    form: ({ count, lead }) => aNewGoal({ id: count.sectionId }, { leadDepartmentId: lead.id }),
  },
  editGoal: { may: keepers, form: ({ details }) => formOfGoal(details, { note: '改过' }) },
  reviseTarget: {
    may: keepers,
    form: ({ details }) => ({
      goalId: details.id,
      key: crypto.randomUUID(),
      shown: curveStamp(details),
      target: '90',
      due: details.due,
      from: today(),
      reason: '调减任务',
    }),
  },
  changeCurve: {
    may: keepers,
    form: ({ details }) => ({
      goalId: details.id,
      period: 'month',
      shown: curveStamp(details),
      expected: fillingOf(details, gridOf(details, 'month'), 'backLoaded'),
    }),
  },
  archiveGoal: { may: ['admin'], form: ({ count }) => ({ goalId: count.id }) },
  restoreGoal: { may: ['admin'], form: ({ archived }) => ({ goalId: archived.id }) },
}

const actions = {
  ...goalActions,
  ...overruleActions,
  ...targetActions,
  ...curveActions,
  ...editActions,
  ...newActions,
}

test('every action is in the table', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(actions).sort())
})

describe.each(Object.entries(actions))('%s', (name, action) => {
  const { may, form } = table[name] ?? nobody
  let world: World
  beforeEach(async () => {
    world = await aWorld()
  })

  test.each(people)('by %s', async (who) => {
    const before = await countRows()

    const state = await submit(world.viewers[who], action, form(world))

    const after = await countRows()
    if (may.includes(who)) {
      expect(state).toMatchObject({ status: 'saved' })
      expect(after.records).toBe(before.records + 1)
    } else {
      expect(state).toMatchObject({ status: 'rejected', message: expect.stringMatching(/。$/) })
      expect(after).toEqual(before)
    }
  })

  test('answers what no form sends in a sentence', async () => {
    expect(await oddlySent(world.viewers[may[0] ?? 'admin'], action, form(world))).toEqual([])
  })

  test('stores nothing of what its form does not ask for', async () => {
    const before = await trespasses()

    const state = await submit(world.viewers[may[0] ?? 'admin'], action, { ...uninvited, ...form(world) })

    expect(state).toMatchObject({ status: 'saved' })
    expect(await trespasses()).toEqual({ rows: [], samples: before.samples })
  })

  test('what belongs to another organisation is answered like what does not exist', async () => {
    const stranger = world.viewers['admin of another organisation']
    const sent = form(world)
    const madeUp = Object.entries(sent).map(([field, value]) =>
      field === 'key' || !/Id$/.test(field) ? [field, value] : [field, value && crypto.randomUUID()],
    )

    const [theirs, nobodys] = [
      await submit(stranger, action, sent),
      await submit(stranger, action, Object.fromEntries(madeUp)),
    ]

    expect({ ...theirs, values: {} }).toEqual({ ...nobodys, values: {} })
  })
})

test('staff without a department log nothing for anyone', async () => {
  const world = await aWorld()
  const adrift = { ...world.viewers['staff of another department'], department: null }
  const before = await countRows()

  for (const [name, action] of Object.entries(actions)) {
    expect(await submit(adrift, action, table[name]?.form(world) ?? {})).toMatchObject({ status: 'rejected' })
  }
  expect(await countRows()).toEqual(before)
})
