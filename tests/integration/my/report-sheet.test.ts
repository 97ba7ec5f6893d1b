import { beforeEach, describe, expect, test, vi } from 'vitest'

import { dropReports, importReports } from '@/app/(signed-in)/my/sheet/[draftId]/actions'
import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { findReportSheet, listReportSheets } from '@/lib/data/report-sheets'
import { addDays } from '@/lib/domain/day'
import type { SheetRow } from '@/lib/domain/report-sheet/sheet-row'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, aGoal, anEntry, aViewer, type Department, noFigures } from '../../support/factories'
import { anUploadedSheet, aSheetRow } from '../../support/report-sheet'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

type Goal = Awaited<ReturnType<typeof aGoal>>

let office: Department
let staff: Viewer
let count: Goal
let project: Goal

beforeEach(async () => {
  office = await aDepartment()
  staff = await aViewer('staff', office)
  count = await aGoal(office)
  project = await aGoal(office, { sectionId: count.sectionId, kind: 'narrative', ...noFigures })
  await anEntry(count, staff, { on: addDays(today(), -40), value: 12 })
})

const twoMore = () =>
  aSheetRow(staff, count, { increment: '2', on: addDays(today(), -1), problem: '资金未到位' })
const words = () => aSheetRow(staff, project, { note: '已开展检查' }, { number: 6 })

async function uploaded(...rows: SheetRow[]) {
  const draft = await anUploadedSheet(staff, count, rows)
  return { id: draft.id, rows }
}

/** What the page sends where all rows are ticked and nothing changed since it was drawn. */
async function formOf({ id }: { id: string }, who = staff) {
  const lines = (await findReportSheet(who, id, today()))?.lines ?? []
  const reports = lines.filter(({ draft }) => draft !== null)
  return {
    draftId: id,
    rows: reports.map(({ number }) => String(number)),
    seen: reports.map(({ number, seen }) => `${number} ${seen}`),
  }
}

const entries = () =>
  prisma.progressEntry.findMany({ where: { value: null, note: { not: '' } }, select: { note: true } })

test('the chosen rows are stored as reports by the rules of the form, each on record, and the sheet is closed', async () => {
  const rows = [await twoMore(), await words(), await aSheetRow(staff, count, {}, { number: 7 })]
  const sheet = await uploaded(...rows)

  const state = await submit(staff, importReports, await formOf(sheet))

  expect(state).toMatchObject({ status: 'saved', message: '已导入，新增2条填报。' })
  const stored = await prisma.progressEntry.findFirstOrThrow({
    where: { idempotencyKey: rows[0]?.key ?? '' },
  })
  expect({ ...stored, value: stored.value?.toNumber() }).toMatchObject({
    ...{ goalId: count.id, authorId: staff.id, value: 2, problem: '资金未到位', confirmations: [] },
  })
  expect(await entries()).toEqual([{ note: '已开展检查' }])
  const records = await prisma.auditRecord.findMany({ where: { action: 'logProgress' } })
  expect(records).toHaveLength(2)
  expect(await listReportSheets(staff)).toEqual([])
  expect((await findReportSheet(staff, sheet.id, today()))?.draft.importedAt).not.toBeNull()
})

test('one that can’t be stored takes all with it', async () => {
  const wrong = await aSheetRow(staff, project, { increment: '3' }, { number: 6 })
  const sheet = await uploaded(await twoMore(), wrong)

  const state = await submit(staff, importReports, { ...(await formOf(sheet)), rows: ['5', '6'] })

  expect(state).toMatchObject({ status: 'rejected', message: expect.stringContaining('第6行有错') })
  expect(await countRows()).toMatchObject({ entries: 1, records: 0 })
})

test('nothing is stored before what is unusual is confirmed; the question is stored with it', async () => {
  const sheet = await uploaded(await aSheetRow(staff, count, { increment: '20' }), await words())
  const question = (await findReportSheet(staff, sheet.id, today()))?.lines[0]?.questions[0] ?? ''
  const form = await formOf(sheet)

  expect(await submit(staff, importReports, form)).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining('第5行有要确认的'),
  })
  expect((await countRows()).entries).toBe(1)

  const confirmed = `5 ${question}`
  expect(await submit(staff, importReports, { ...form, confirmed })).toMatchObject({ status: 'saved' })
  expect(await prisma.progressEntry.findMany({ where: { value: 20 } })).toMatchObject([
    { confirmations: [question] },
  ])
})

describe('somebody reports on the same goal', () => {
  test('before the page is drawn: the row is in conflict, and stored only where it is chosen', async () => {
    const sheet = await uploaded(await twoMore(), await words())
    await anEntry(count, staff, { on: addDays(today(), -2), value: 1 })
    const lines = (await findReportSheet(staff, sheet.id, today()))?.lines

    expect(lines).toMatchObject([
      { status: 'conflict', told: expect.stringContaining('累计13家 → 15家') },
      { status: 'new' },
    ])
    expect(await submit(staff, importReports, await formOf(sheet))).toMatchObject({ status: 'saved' })
  })

  test('between the page and its answer: nothing is stored, and one looks again', async () => {
    const sheet = await uploaded(await twoMore(), await words())
    const form = await formOf(sheet)
    await anEntry(count, staff, { on: addDays(today(), -2), value: 1 })

    expect(await submit(staff, importReports, form)).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('第5行的目标刚有人填报过'),
    })
    expect((await countRows()).entries).toBe(2)
    expect(await submit(staff, importReports, await formOf(sheet))).toMatchObject({ status: 'saved' })
  })
})

test('the same sheet sent twice at once counts once, and uploaded again reports nothing', async () => {
  const rows = [await twoMore(), await words()]
  const sheet = await uploaded(...rows)
  const form = await formOf(sheet)

  const answers = await Promise.all([submit(staff, importReports, form), submit(staff, importReports, form)])

  expect(answers.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
  expect((await countRows()).entries).toBe(3)
  const again = await uploaded(...rows)
  expect((await findReportSheet(staff, again.id, today()))?.lines).toMatchObject([
    { status: 'unchanged', told: expect.stringContaining('已经导入过') },
    { status: 'unchanged' },
  ])
  expect(await submit(staff, importReports, { ...form, draftId: again.id })).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining('已经导入过'),
  })
})

test('two sheets over the same goals imported at once are both stored, whatever the order of their rows', async () => {
  const second = await aViewer('staff', office)
  const sheetOf = async (on: string, numbers: [number, number]) =>
    uploaded(
      await aSheetRow(staff, count, { increment: '1', on }, { number: numbers[0] }),
      await aSheetRow(staff, project, { note: '检查', on }, { number: numbers[1] }),
    )
  const sheets = [
    await sheetOf(addDays(today(), -3), [5, 6]),
    await sheetOf(addDays(today(), -2), [6, 5]),
  ] as const
  const forms = [await formOf(sheets[0]), await formOf(sheets[1], second)]

  const answers = await Promise.all([
    submit(staff, importReports, forms[0] ?? {}),
    submit(second, importReports, forms[1] ?? {}),
  ])

  // Whoever comes second is shown what the first reported, and looks again.
  expect(answers.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
  const at = answers.findIndex(({ status }) => status === 'rejected')
  const [who, sheet] = at === 0 ? [staff, sheets[0]] : [second, sheets[1]]
  expect(await submit(who, importReports, await formOf(sheet, who))).toMatchObject({ status: 'saved' })
  expect((await countRows()).entries).toBe(5)
})

test('a sheet that was dropped can’t be imported', async () => {
  const sheet = await uploaded(await twoMore())
  const form = await formOf(sheet)

  expect(await submit(staff, dropReports, { draftId: sheet.id })).toMatchObject({ status: 'saved' })
  expect(await submit(staff, importReports, form)).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining('已经导入或放弃'),
  })
  expect((await countRows()).entries).toBe(1)
})

test('of goals of another department no row is taken', async () => {
  const theirs = await aGoal(await aDepartment({ id: staff.organisationId }), { sectionId: count.sectionId })
  const sheet = await uploaded(
    await twoMore(),
    await aSheetRow(staff, theirs, { increment: '1' }, { number: 6 }),
  )

  expect((await findReportSheet(staff, sheet.id, today()))?.lines).toMatchObject([
    { status: 'new' },
    { status: 'wrong', problems: [{ message: expect.stringContaining('不能替它填报') }] },
  ])
})
