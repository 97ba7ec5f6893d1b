import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { GET } from '@/app/(signed-in)/audit/export/route'
import { recordAudit } from '@/lib/data/audit'
import { findChainEnd, listAuditLog } from '@/lib/data/audit/log'
import { recordRefusal } from '@/lib/data/audit/refusal'
import { prisma } from '@/lib/data/prisma'
import { inTransaction } from '@/lib/data/transaction'
import type { Action } from '@/lib/domain/audit/actions'
import { auditFilterFrom } from '@/lib/domain/audit/filter-from-url'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, aGoal, anEntry, anOrganisation, aViewer, noFigures } from '../../support/factories'
import { owner } from '../../support/owner'
import { cellIn, notesOf, readSheet } from '../../support/read-workbook'
import { ask } from '../../support/walk/asking'

vi.mock('next/cache')
vi.mock('next/headers')

let admin: Viewer
let staff: Viewer

beforeEach(async () => {
  const organisation = await anOrganisation()
  admin = await aViewer('admin', undefined, organisation)
  staff = await aViewer('staff', await aDepartment(organisation))
})

const record = (who: Viewer, action: Action, subject: Parameters<typeof recordAudit>[3], after = {}) =>
  inTransaction((tx) => recordAudit(tx, who, action, subject, null, after))

const read = async (params: Record<string, string> = {}, who = admin) =>
  (await listAuditLog(who, auditFilterFrom(params), { most: 100 })).lines

const whats = async (params: Record<string, string>) => (await read(params)).map(({ what }) => what)

/** A goal with a report on it and a step, each with a record. */
async function somethingOf(title: string) {
  const goal = await aGoal(await aDepartment({ id: admin.organisationId }), { title })
  const stepped = await aGoal(await aDepartment({ id: admin.organisationId }), {
    title: `${title}工程`,
    kind: 'milestones',
    ...noFigures,
    steps: [{ title: '开工', dueOn: new Date('2024-06-30') }],
  })
  const entry = await anEntry(goal, staff, { on: '2024-10-31' })
  const milestone = await prisma.milestone.findFirstOrThrow({ where: { goalId: stepped.id } })
  await record(admin, 'logGoal', { type: 'goal', id: goal.id }, { title })
  await record(staff, 'logProgress', { type: 'entry', id: entry.id }, { goalId: goal.id, value: '1' })
  await record(staff, 'tickMilestone', { type: 'milestone', id: milestone.id }, { doneOn: '2024-10-30' })
  return goal
}

describe('the audit log', () => {
  test('tells who did what to what, newest first, each at its place in the chain', async () => {
    const goal = await somethingOf('企业整治')

    expect(await read()).toMatchObject([
      { seq: '3', who: staff.name, what: '勾选节点完成', subject: { label: '开工（企业整治工程）' } },
      {
        seq: '2',
        who: staff.name,
        address: '192.0.2.7',
        what: '填报进展',
        subject: { label: '企业整治 2024年10月31日', page: `/goals/${goal.id}` },
        changes: [{ field: '数量', after: '1' }],
      },
      { seq: '1', who: admin.name, what: '新增目标任务', subject: { label: '企业整治' } },
    ])
  })

  test('tells the second of a record where the town is', async () => {
    await record(admin, 'logGoal', { type: 'goal', id: admin.id })
    await owner("update audit_records set at = '2024-10-31 16:20:05.999999+00'")
    expect(await read()).toMatchObject([{ at: '2024-11-01 00:20:05' }])
  })

  test('shows nothing of another organisation, and nothing to who is no admin', async () => {
    const elsewhere = await aViewer('admin')
    await record(elsewhere, 'renameOrganisation', { type: 'organisation', id: elsewhere.organisationId })
    await record(admin, 'changeAccount', { type: 'user', id: elsewhere.id }, { departmentId: elsewhere.id })

    const [line, ...others] = await read()
    expect(others).toEqual([])
    expect(line).toMatchObject({ subject: { label: '（本单位没有这一项，或已不在）' } })
    expect(JSON.stringify(line)).not.toContain(elsewhere.name)
    for (const role of ['staff', 'leader'] as const) {
      const other = await aViewer(role, undefined, { id: admin.organisationId })
      expect(await read({}, other)).toEqual([])
      expect(await findChainEnd(other)).toBeNull()
    }
  })

  test('says where its chain ends', async () => {
    expect(await findChainEnd(admin)).toBeNull()
    await record(admin, 'backup', { type: 'organisation', id: admin.organisationId })
    const link = await prisma.auditLink.findFirstOrThrow()
    expect(await findChainEnd(admin)).toEqual({ seq: '1', hash: Buffer.from(link.hash).toString('hex') })
  })

  test('says so of a chain whose places have more digits', async () => {
    const subject = { type: 'organisation', id: admin.organisationId } as const
    for (let at = 1; at <= 10; at += 1) await record(admin, 'backup', subject)
    expect(await findChainEnd(admin)).toMatchObject({ seq: '10' })
  })
})

describe('a search finds', () => {
  test('all of a goal by its title: itself, its reports, its steps', async () => {
    await somethingOf('企业整治')
    await somethingOf('绿化%_造林')
    expect(await whats({ q: '企业' })).toEqual(['勾选节点完成', '填报进展', '新增目标任务'])
    expect(await whats({ q: '%_' })).toHaveLength(3)
    expect(await whats({ q: '开工' })).toHaveLength(2)
    expect(await whats({ q: '没有' })).toEqual([])
  })

  test('an account and a department by name, and an attempt to sign in under a name that nobody has', async () => {
    await record(admin, 'changeAccount', { type: 'user', id: staff.id })
    await record(admin, 'addDepartment', { type: 'department', id: staff.department?.id ?? '' })
    const { organisationId } = admin
    await prisma.auditRecord.create({
      data: {
        organisationId,
        action: 'signInRefused',
        subjectType: 'user',
        after: { username: 'nobody-here' },
      },
    })
    expect(await whats({ q: staff.username.toUpperCase() })).toEqual(['修改账号'])
    expect(await whats({ q: staff.department?.shortName ?? '' })).toEqual(['添加科室'])
    expect(await whats({ q: 'nobody' })).toEqual(['登录未成功'])
  })

  test('what one person did, the system, and who was not signed in', async () => {
    await somethingOf('企业整治')
    const { organisationId } = admin
    await prisma.auditRecord.create({
      data: { organisationId, action: 'loadStarterPlan', subjectType: 'plan' },
    })
    await recordRefusal(null, { asked: 'openWall', reason: 'signed out', subject: null }, { address: null })
    expect(await whats({ who: admin.id })).toEqual(['新增目标任务'])
    expect(await whats({ who: 'system' })).toEqual(['导入初始计划'])
    expect(await whats({ who: 'stranger' })).toEqual(['被拒绝：打开大屏'])
  })

  test('one kind of action, and what was refused', async () => {
    await somethingOf('企业整治')
    await recordRefusal(
      staff,
      { asked: '/settings', reason: 'not allowed', subject: null },
      { address: null },
    )
    expect(await whats({ action: 'logProgress' })).toEqual(['填报进展'])
    expect(await whats({ refused: '1' })).toEqual(['被拒绝：打开设置'])
    expect(await whats({ refused: '1', action: 'logProgress' })).toEqual([])
  })

  test('what was done from a day to a day, which end at midnight where the town is', async () => {
    for (const at of [
      '2024-10-30 15:59:59.999999',
      '2024-10-30 16:00',
      '2024-10-31 15:59',
      '2024-10-31 16:00',
    ]) {
      await record(admin, 'backup', { type: 'organisation', id: admin.organisationId })
      await owner(`update audit_records set at = '${at}+00' where at > now() - interval '1 hour'`)
    }
    const times = async (params: Record<string, string>) => (await read(params)).map(({ at }) => at)
    expect(await times({ from: '2024-10-31', to: '2024-10-31' })).toEqual([
      '2024-10-31 23:59:00',
      '2024-10-31 00:00:00',
    ])
    expect(await times({ to: '2024-10-30' })).toEqual(['2024-10-30 23:59:59'])
    expect(await times({ from: '2024-11-01' })).toEqual(['2024-11-01 00:00:00'])
  })
})

describe('page by page', () => {
  const page = (before: string | null) => listAuditLog(admin, auditFilterFrom({}), { most: 2, before })

  test('every record is shown once, whatever is recorded meanwhile, even of one instant', async () => {
    const subject = { type: 'organisation', id: admin.organisationId } as const
    for (let time = 0; time < 5; time++) await record(admin, 'backup', subject)
    await owner("update audit_records set at = '2024-10-31'")
    const all = (await read()).map(({ id }) => id)

    const seen: string[] = []
    let before: string | null = null
    for (let isMore = true; isMore; ) {
      const shown: Awaited<ReturnType<typeof page>> = await page(before)
      seen.push(...shown.lines.map(({ id }) => id))
      before = seen.at(-1) ?? null
      isMore = shown.isMore
      await record(admin, 'backup', subject)
    }
    expect(seen).toEqual(all)
    expect(all).toHaveLength(5)
  })

  test('what another organisation recorded is no place to go on from', async () => {
    const elsewhere = await aViewer('admin')
    await record(admin, 'backup', { type: 'organisation', id: admin.organisationId })
    await record(elsewhere, 'backup', { type: 'organisation', id: elsewhere.organisationId })
    const { id } = await prisma.auditRecord.findFirstOrThrow({ where: { actorId: elsewhere.id } })
    expect(await page(id)).toEqual({ lines: [], isMore: false })
  })
})

describe('the exported log', () => {
  const exported = async (query: string) => {
    const answer = await ask(admin, () => GET(new NextRequest(`http://localhost:3000/audit/export${query}`)))
    return readSheet(new Uint8Array(await answer.arrayBuffer()))
  }

  test('has the records that the page shows, and says what it was narrowed to', async () => {
    await somethingOf('企业整治')
    const sheet = await exported(`?who=${staff.id}`)
    expect(notesOf(sheet).join()).toContain(`筛选：谁：${staff.name}`)
    expect(notesOf(sheet).join()).toContain('共2条')
    expect(cellIn(sheet, '做了什么', 1).value).toBe('勾选节点完成')
    expect(cellIn(sheet, '对象', 2).value).toBe('填报：企业整治 2024年10月31日')
    expect(cellIn(sheet, '前 → 后', 2).value).toBe('数量：1')
  })

  test('is itself recorded, with what was taken out', async () => {
    await somethingOf('企业整治')
    await exported('?action=logGoal')
    expect(await prisma.auditRecord.findFirst({ orderBy: { at: 'desc' } })).toMatchObject({
      actorId: admin.id,
      action: 'exportAudit',
      after: { filter: '做了什么：新增目标任务', rows: 1 },
    })
  })
})
