import { describe, expect, test, vi } from 'vitest'

import { dropPlanSheet, importPlanSheet, mapPlanSheet } from '@/app/(signed-in)/plan/sheet/[draftId]/actions'
import { today } from '@/lib/clock'
import { keepSheet } from '@/lib/data/goal-sheet/drafts'
import { findSheetReview } from '@/lib/data/goal-sheet/review'
import { findGoal, listGoals } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { isChoosable } from '@/lib/domain/goal-sheet/line'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { owner } from '../../support/owner'
import { reviewOf, upload, wordsAsWorkbook } from '../../support/plan-sheets'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

/** An admin, and goals of one department to change. */
async function aPlan(titles = ['甲', '乙', '丙']) {
  const department = await aDepartment()
  const admin = await aViewer('admin', undefined, { id: department.organisationId })
  const [first, ...rest] = titles
  const goal = await aGoal(department, { title: first ?? '甲' })
  const { sectionId, planId } = goal
  const goals = [goal]
  for (const title of rest) goals.push(await aGoal(department, { title, sectionId }))
  return { department, admin, goals, planId }
}

const chosenIn = async (admin: Viewer, draftId: string, only?: number[]) => {
  const { diff, shown } = await reviewOf(admin, draftId)
  const numbers = only ?? diff.lines.filter(isChoosable).map(({ number }) => number)
  return { draftId, shown, chosen: numbers.join(',') }
}

const titlesAndNotes = async (admin: Viewer, planId: string) =>
  (await listGoals(admin, planId)).map(({ title, note }) => [title, note])

describe('a table made here', () => {
  test('read back as it left, changes nothing', async () => {
    const { admin } = await aPlan()
    const { diff } = await reviewOf(admin, await upload(admin, () => {}))
    expect(diff.lines.map(({ status }) => status)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(diff.missing).toBe(0)
  })

  test('writes what was chosen and nothing else, each goal recorded as by its form, the import once', async () => {
    const { admin, goals, planId, department } = await aPlan()
    const draftId = await upload(admin, (cell, rows) => {
      cell('备注', 1).value = '改甲'
      cell('备注', 2).value = '改乙'
      cell('目标任务', rows + 1).value = '新的'
      cell('目标值', rows + 1).value = '3家'
      cell('牵头科室', rows + 1).value = department.name
      cell('小节', rows + 1).value = cell('小节', 1).value
    })
    const { diff, shown } = await reviewOf(admin, draftId)
    const [first, , , added] = diff.lines
    const chosen = `${first?.number},${added?.number}`
    expect(await submit(admin, importPlanSheet, { draftId, shown, chosen })).toMatchObject({
      status: 'saved',
      message: '已导入：新增1项，修改1项。',
    })
    expect(await titlesAndNotes(admin, planId)).toEqual([
      ['甲', '改甲'],
      ['乙', ''],
      ['丙', ''],
      ['新的', ''],
    ])
    const records = await prisma.auditRecord.findMany({
      where: { organisationId: admin.organisationId },
      orderBy: { id: 'asc' },
    })
    expect(records.map(({ action }) => action)).toEqual(['importPlanSheet', 'editGoal', 'logGoal'])
    expect(records[0]?.after).toEqual({ fileName: '任务分解表.xlsx', added: 1, changed: 1 })
    expect(records[1]).toMatchObject({
      subjectId: goals[0]?.id,
      before: { note: '' },
      after: { note: '改甲' },
    })
  })

  test('is imported once, however often it is confirmed, also at the same moment', async () => {
    const { admin, planId, department } = await aPlan()
    const draftId = await upload(admin, (cell, rows) => {
      cell('目标任务', rows + 1).value = '新的'
      cell('牵头科室', rows + 1).value = department.name
      cell('小节', rows + 1).value = cell('小节', 1).value
    })
    const form = await chosenIn(admin, draftId)
    const states = await Promise.all([1, 2, 3].map(() => submit(admin, importPlanSheet, form)))
    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'rejected', 'saved'])
    expect(await submit(admin, importPlanSheet, form)).toMatchObject({
      message: expect.stringMatching(/已经导入/),
    })
    expect(await titlesAndNotes(admin, planId)).toHaveLength(4)
    expect(await findSheetReview(admin, draftId)).toMatchObject({ result: { added: 1, changed: 0 } })
  })

  test('is asked about again where a goal was changed after the differences were shown, and nothing is written', async () => {
    const { admin, goals, planId } = await aPlan()
    const draftId = await upload(admin, (cell) => {
      cell('备注', 1).value = '表里的'
      cell('备注', 2).value = '改乙'
    })
    const form = await chosenIn(admin, draftId)
    await prisma.goal.update({ where: { id: goals[0]?.id ?? '' }, data: { note: '这里的' } })
    const before = await countRows()

    expect(await submit(admin, importPlanSheet, form)).toMatchObject({
      status: 'rejected',
      message: expect.stringMatching(/又有改动/),
    })
    expect(await countRows()).toEqual(before)
    expect(await titlesAndNotes(admin, planId)).toEqual([
      ['甲', '这里的'],
      ['乙', ''],
      ['丙', ''],
    ])
    const { diff } = await reviewOf(admin, draftId)
    expect(diff.lines[0]).toMatchObject({
      status: 'conflict',
      changes: [{ column: 'note', before: '这里的', after: '表里的', conflict: { base: '' } }],
    })
    expect(await submit(admin, importPlanSheet, await chosenIn(admin, draftId))).toMatchObject({
      status: 'saved',
    })
    expect(await titlesAndNotes(admin, planId)).toEqual([
      ['甲', '表里的'],
      ['乙', '改乙'],
      ['丙', ''],
    ])
  })

  test('writes nothing where one of what was chosen can’t be written', async () => {
    const { admin, goals, planId } = await aPlan()
    await anEntry({ id: goals[1]?.id ?? '' }, admin, { on: today() })
    const draftId = await upload(admin, (cell) => {
      cell('备注', 1).value = '改甲'
      cell('目标值', 2).value = 90
    })
    const { diff } = await reviewOf(admin, draftId)
    expect(diff.lines[1]).toMatchObject({
      status: 'wrong',
      problems: [{ address: expect.stringMatching(/^[A-Z]+6$/), message: expect.stringMatching(/调整目标/) }],
    })
    const all = diff.lines.map(({ number }) => number)
    expect(await submit(admin, importPlanSheet, await chosenIn(admin, draftId, all))).toMatchObject({
      status: 'rejected',
    })
    expect((await titlesAndNotes(admin, planId)).map(([, note]) => note)).toEqual(['', '', ''])
  })

  test('is either wholly written or not at all: a fault in the last row takes back the first', async () => {
    const { admin, planId, goals } = await aPlan()
    const draftId = await upload(admin, (cell) => {
      for (const row of [1, 2, 3]) cell('备注', row).value = `改${row}`
    })
    const form = await chosenIn(admin, draftId)
    await owner(`ALTER TABLE goals ADD CONSTRAINT one_is_broken CHECK (id <> '${goals[2]?.id}' OR note = '')`)
    await expect(submit(admin, importPlanSheet, form)).rejects.toThrow()
    expect((await titlesAndNotes(admin, planId)).map(([, note]) => note)).toEqual(['', '', ''])
    expect(await prisma.auditRecord.count({ where: { action: 'importPlanSheet' } })).toBe(0)
    await owner('ALTER TABLE goals DROP CONSTRAINT one_is_broken')
    expect(await submit(admin, importPlanSheet, form)).toMatchObject({ status: 'saved' })
  })

  test('names a department archived since only as wrong', async () => {
    const { admin, department } = await aPlan()
    const other = await aDepartment({ id: department.organisationId })
    const draftId = await upload(admin, (cell) => {
      cell('牵头科室', 1).value = other.name
    })
    expect((await reviewOf(admin, draftId)).diff.lines[0]?.status).toBe('changed')
    await prisma.department.update({ where: { id: other.id }, data: { archivedAt: new Date() } })
    expect((await reviewOf(admin, draftId)).diff.lines[0]).toMatchObject({ status: 'wrong' })
  })

  test('moves a goal to another section, at its end', async () => {
    const { admin, goals, planId } = await aPlan()
    const theme = await prisma.theme.create({ data: { planId, position: 90_000, title: '另一块' } })
    const section = await prisma.section.create({
      data: { planId, themeId: theme.id, position: 1, title: '另一节' },
    })
    const draftId = await upload(admin, (cell) => {
      cell('板块', 1).value = '另一块'
      cell('小节', 1).value = '1. 另一节'
    })
    expect(await submit(admin, importPlanSheet, await chosenIn(admin, draftId))).toMatchObject({
      status: 'saved',
    })
    expect((await findGoal(admin, goals[0]?.id ?? ''))?.section.id).toBe(section.id)
  })
})

describe('another office’s table', () => {
  const kept = async (admin: Viewer, rows: string[][]) => {
    const draft = await keepSheet(admin, '分解表.xlsx', wordsAsWorkbook(rows))
    if (!draft.ok) throw new Error(draft.refusal)
    return draft.value
  }

  test('is compared with the plan once somebody has seen what its columns mean', async () => {
    const { admin, department } = await aPlan()
    const draftId = await kept(admin, [
      ['事项', '办理单位', '说明'],
      ['甲', '', '从别处来'],
      ['丁', department.name, ''],
    ])
    const before = await reviewOf(admin, draftId)
    expect(before.diff.lines).toEqual([])
    const mapping = { draftId, version: before.version, sheet: '0', top: '1', bottom: '1' }
    const section = before.themes[0]?.sections[0]?.id ?? ''
    expect(
      await submit(admin, mapPlanSheet, { ...mapping, meanings: ',lead,note', sectionId: section }),
    ).toMatchObject({ status: 'rejected', fields: { meanings: [expect.stringMatching(/目标任务/)] } })
    expect(
      await submit(admin, mapPlanSheet, { ...mapping, meanings: 'title,lead,note', sectionId: section }),
    ).toMatchObject({ status: 'saved' })
    const { diff } = await reviewOf(admin, draftId)
    expect(diff.lines.map(({ status }) => status)).toEqual(['changed', 'new'])
    expect(diff.missing).toBe(2)
    expect(await submit(admin, importPlanSheet, await chosenIn(admin, draftId))).toMatchObject({
      message: '已导入：新增1项，修改1项。',
    })
  })

  test('whose columns somebody else told meanwhile is to be looked at again', async () => {
    const { admin } = await aPlan()
    const draftId = await kept(admin, [
      ['目标任务', '备注'],
      ['甲', '新'],
    ])
    const { version } = await reviewOf(admin, draftId)
    const form = {
      draftId,
      version,
      sheet: '0',
      top: '1',
      bottom: '1',
      meanings: 'title,note',
      sectionId: '',
    }
    expect(await submit(admin, mapPlanSheet, form)).toMatchObject({ status: 'saved' })
    expect(await submit(admin, mapPlanSheet, form)).toMatchObject({ status: 'rejected' })
  })

  test('of two thousand new goals is written at once', { timeout: 90_000 }, async () => {
    const { admin, department, planId } = await aPlan()
    const section = await prisma.section.findFirstOrThrow({ where: { planId }, include: { theme: true } })
    const rows = Array.from({ length: 1997 }, (_, at) => [
      `第${at}项`,
      department.name,
      `${at + 1}家`,
      section.title,
    ])
    const draftId = await kept(admin, [['目标任务', '牵头科室', '量化指标', '小节'], ...rows])
    const { version } = await reviewOf(admin, draftId)
    const meanings = 'title,lead,indicator,section'
    await submit(admin, mapPlanSheet, {
      draftId,
      version,
      sheet: '0',
      top: '1',
      bottom: '1',
      meanings,
      sectionId: '',
    })
    expect(await submit(admin, importPlanSheet, await chosenIn(admin, draftId))).toMatchObject({
      message: '已导入：新增1997项。',
    })
    expect(await listGoals(admin, planId)).toHaveLength(2000)

    const changing = await upload(admin, (cell, count) => {
      for (let row = 1; row <= count; row += 1) cell('备注', row).value = `第${row}行改过`
    })
    expect(await submit(admin, importPlanSheet, await chosenIn(admin, changing))).toMatchObject({
      message: '已导入：修改2000项。',
    })
  })
})

test('a table that was let go is closed, and nothing of it was written', async () => {
  const { admin, planId } = await aPlan()
  const draftId = await upload(admin, (cell) => {
    cell('备注', 1).value = '改甲'
  })
  const form = await chosenIn(admin, draftId)
  expect(await submit(admin, dropPlanSheet, { draftId })).toMatchObject({ status: 'saved' })
  expect(await submit(admin, importPlanSheet, form)).toMatchObject({ status: 'rejected' })
  expect(await findSheetReview(admin, draftId)).toMatchObject({ importedAt: null, result: null })
  expect((await titlesAndNotes(admin, planId)).map(([, note]) => note)).toEqual(['', '', ''])
})
