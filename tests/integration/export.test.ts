import { cookies, headers } from 'next/headers'
import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as accounts from '@/app/(signed-in)/accounts/export/route'
import * as departments from '@/app/(signed-in)/departments/export/route'
import * as entries from '@/app/(signed-in)/goals/[goalId]/export/route'
import * as goals from '@/app/(signed-in)/goals/export/route'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, aGoal, anEntry, anOrganisation, aSection, aViewer } from '../support/factories'
import { owner } from '../support/owner'
import { cellIn, headerOf, notesOf, readSheet } from '../support/read-workbook'

vi.mock('next/headers')

/** A request with the session of somebody, or of nobody. */
async function signIn(viewer: Viewer | null) {
  const token = newSessionToken()
  if (viewer) await prisma.session.create({ data: { userId: viewer.id, tokenHash: tokenHashOf(token) } })
  vi.mocked(cookies).mockResolvedValue({ get: () => ({ value: token }) } as never)
  vi.mocked(headers).mockResolvedValue(new Headers({ 'x-pathname': '/goals/export?owed=1' }) as never)
}

const ask = (query = '') => new NextRequest(`http://localhost:3000/x${query}`)

const listOf = (query?: string) => goals.GET(ask(query))
const entriesOf = (goalId: string, query?: string) =>
  entries.GET(ask(query), { params: Promise.resolve({ goalId }) })

const sheetIn = async (answer: Response) => readSheet(new Uint8Array(await answer.arrayBuffer()))

async function titlesIn(answer: Response) {
  const sheet = await sheetIn(answer)
  const rows = Array.from({ length: sheet.rowCount - headerOf(sheet) }, (_, index) => index + 1)
  return rows.map((row) => cellIn(sheet, '目标任务', row).value)
}

/** How an answer that is none ends: Next makes a redirect or a 404 of it. */
const endOf = (answer: Promise<Response>) =>
  answer.then(
    () => 'answered',
    (error: { digest?: string }) => String(error.digest),
  )

beforeEach(() => signIn(null))

describe('the list of goals', () => {
  test('is a file of the same goals in the same order as the page, narrowed by the same URL', async () => {
    const organisation = await anOrganisation()
    const [first, second] = [await aDepartment(organisation), await aDepartment(organisation)]
    await aGoal(second, { title: '一', sectionId: (await aSection(organisationOf(organisation))).id })
    await aGoal(first, { title: '二', sectionId: (await aSection(organisationOf(organisation))).id })
    await aGoal(first, { title: '三', sectionId: (await aSection(organisationOf(organisation))).id })
    await signIn(await aViewer('leader', undefined, organisation))

    expect(await titlesIn(await listOf())).toEqual(['一', '二', '三'])
    expect(await titlesIn(await listOf('?by=department'))).toEqual(['二', '三', '一'])
    expect(await titlesIn(await listOf(`?department=${first.id}`))).toEqual(['二', '三'])
    expect(await titlesIn(await listOf('?standing=achieved'))).toEqual([])

    const sheet = await sheetIn(await listOf(`?department=${first.id}&asOf=2024-10-31`))
    expect(notesOf(sheet).slice(1, 4)).toEqual([
      '截至：2024年10月31日',
      `筛选：科室：${first.shortName}`,
      '2 / 3项',
    ])
  })

  test('has nothing of another organisation, whatever is asked for', async () => {
    const foreign = await aDepartment()
    await aGoal(foreign, { title: '别的镇' })
    const department = await aDepartment()
    await aGoal(department, { title: '本镇' })
    await signIn(await aViewer('admin', undefined, { id: department.organisationId }))

    expect(await titlesIn(await listOf())).toEqual(['本镇'])
    expect(await titlesIn(await listOf(`?department=${foreign.id}`))).toEqual(['本镇'])
  })

  test('is computed for the day asked for: figures reported later are not in it', async () => {
    const department = await aDepartment()
    const viewer = await aViewer('staff', department)
    const goal = await aGoal(department)
    await anEntry(goal, viewer, { on: addDays(today(), -20), value: 3 })
    await anEntry(goal, viewer, { on: today(), value: '2.5' })
    await signIn(viewer)

    expect(cellIn(await sheetIn(await listOf()), '实际', 1).value).toBe(5.5)
    const earlier = await sheetIn(await listOf(`?asOf=${addDays(today(), -10)}`))
    expect(cellIn(earlier, '实际', 1).value).toBe(3)
  })

  test('says that it rests on sample progress as long as it does', async () => {
    const department = await aDepartment()
    const viewer = await aViewer('staff', department)
    const entry = await anEntry(await aGoal(department), viewer, { isSample: true })
    await signIn(viewer)
    expect(notesOf(await sheetIn(await listOf())).at(-1)).toContain('示例数据')

    await owner(`update progress_entries set is_sample = false where id = '${entry.id}'`)
    expect(notesOf(await sheetIn(await listOf())).at(-1)).not.toContain('示例数据')
  })

  test('is saved under a Chinese name, kept nowhere on the way, and taken for nothing else', async () => {
    const department = await aDepartment()
    await aGoal(department)
    const viewer = await aViewer('staff', department)
    await signIn(viewer)

    const { headers: sent } = await listOf('?asOf=2024-10-31')
    const name = `${viewer.organisationName}2024年度工作计划_目标任务_截至2024-10-31.xlsx`
    expect(sent.get('content-disposition')).toBe(
      `attachment; filename="goals-2024-10-31.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    expect(sent.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(sent.get('cache-control')).toBe('no-store')
    expect(sent.get('x-content-type-options')).toBe('nosniff')
  })

  test('does not exist while there is no plan', async () => {
    await signIn(await aViewer('leader'))
    expect(await endOf(listOf())).toContain('404')
  })
})

describe('the entries of a goal', () => {
  test('are a file for everyone of the organisation, voided ones and words that look like formulas too', async () => {
    const department = await aDepartment()
    const author = await aViewer('staff', department)
    const goal = await aGoal(department)
    await anEntry(goal, author, { on: '2024-07-30', value: 2, note: '=1+1' })
    const voided = { voidedAt: new Date(), voidedById: author.id, voidReason: '重复填报' }
    await anEntry(goal, author, { on: '2024-08-30', value: 3, ...voided })
    await signIn(await aViewer('leader', undefined, { id: department.organisationId }))

    const sheet = await sheetIn(await entriesOf(goal.id))
    expect(cellIn(sheet, '日期', 1).value).toEqual(new Date('2024-08-30'))
    expect(cellIn(sheet, '作废原因', 1).value).toBe('重复填报')
    expect(cellIn(sheet, '本次新增（家）', 2).value).toBe(2)
    expect(cellIn(sheet, '进展', 2).value).toBe('=1+1')
    expect(cellIn(sheet, '填报人', 2).value).toBe(author.name)
  })

  test('of another organisation, or of no goal, do not exist', async () => {
    const goal = await aGoal(await aDepartment())
    await signIn(await aViewer('admin'))
    expect(await endOf(entriesOf(goal.id))).toContain('404')
    expect(await endOf(entriesOf('export'))).toContain('404')
  })
})

describe('the lists of an admin', () => {
  test('have what their pages tell, and no secret', async () => {
    const department = await aDepartment(undefined, { name: '党政办公室', telephone: '8650-0001' })
    const organisation = { id: department.organisationId }
    await aViewer('staff', department)
    await aViewer('staff')
    await signIn(await aViewer('admin', undefined, organisation))

    const people = await sheetIn(await accounts.GET())
    expect(people.getRow(headerOf(people)).values).toEqual([
      undefined,
      ...['姓名', '用户名', '科室', '角色', '状态', '最近登录', '备注'],
    ])
    expect([1, 2, 3].map((row) => cellIn(people, '角色', row).value)).toEqual(['管理员', '填报人', null])
    expect(cellIn(people, '科室', 2).value).toBe('党政办公室')

    const offices = await sheetIn(await departments.GET())
    expect(cellIn(offices, '名称', 1).value).toBe('党政办公室')
    expect(cellIn(offices, '备注', 1).value).toBe('电话为示例')
    expect(cellIn(offices, '名称', 2).value).toBeNull()
  })

  test.each(['staff', 'leader'] as const)('do not exist for %s', async (role) => {
    await signIn(await aViewer(role))
    expect(await endOf(accounts.GET())).toContain('404')
    expect(await endOf(departments.GET())).toContain('404')
  })
})

test('who is not signed in is sent to do so, for every file, and then to the page of the file', async () => {
  const goal = await aGoal(await aDepartment())
  for (const answer of [() => listOf(), () => entriesOf(goal.id), accounts.GET, departments.GET]) {
    expect(await endOf(answer())).toContain(';/sign-in?callbackUrl=%2Fgoals%3Fowed%3D1;')
  }
})

const organisationOf = ({ id }: { id: string }) => ({ organisationId: id })
