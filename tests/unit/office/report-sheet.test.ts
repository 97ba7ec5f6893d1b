import { expect, test } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { readReportSheet } from '@/lib/domain/report-sheet/sheet-in'
import { reportSheetOf } from '@/lib/domain/report-sheet/sheet-out'
import { formWorkbookOf } from '@/lib/office/form-workbook'
import { readWorkbook } from '@/lib/office/reading/workbook'
import { headerOf, readSheet } from '../../support/read-workbook'
import { goalOf } from '../domain/goals'
import { linesOf, on } from '../domain/report-sheet/sheets'

test('a monthly sheet that comes back as it went out reports nothing and conflicts with nothing', async () => {
  const goals = [
    goalOf({ title: '=1+1', reports: [on('2024-03-05', '12.5')] }),
    goalOf({ id: '00000000-0000-7000-8000-000000000009', kind: 'narrative', target: null, unit: null }),
  ]
  const form = reportSheetOf({
    department: { id: 'd', name: '生态环境办公室' },
    goals: goals.map((goal) => assessGoal(goal, '2024-10-31', defaultRules)),
    asOf: '2024-10-31',
    madeAt: '2024-10-31 09:00',
    newKey: () => crypto.randomUUID(),
  })

  const workbook = await readWorkbook(await formWorkbookOf(form))
  if (!workbook.ok) throw new Error(workbook.refusal)
  const read = readReportSheet(workbook.value, () => 'none')
  if (!read.ok) throw new Error(read.refusal)

  const { rows } = read.value
  expect(linesOf(rows, goals).map(({ status }) => status)).toEqual(['unchanged', 'unchanged'])
  const filled = rows.map((row) => ({
    ...row,
    cells: { ...row.cells, note: { ...row.cells.note, text: '已开展' } },
  }))
  expect(linesOf(filled, goals)).toMatchObject([
    { status: 'new', on: '2024-10-31' },
    { status: 'new', words: { note: '已开展' } },
  ])
})

test('what is to be filled in has room and is open, what only we read is hidden, and all else is locked', async () => {
  const form = reportSheetOf({
    department: { id: 'd', name: '生态环境办公室' },
    goals: [assessGoal(goalOf(), '2024-10-31', defaultRules)],
    asOf: '2024-10-31',
    madeAt: '2024-10-31 09:00',
    newKey: () => crypto.randomUUID(),
  })

  const sheet = await readSheet(await formWorkbookOf(form))

  const first = headerOf(sheet) + 1
  const seen = form.columns.map((column, at) => ({
    column,
    width: sheet.getColumn(at + 1).width ?? 0,
    isHidden: sheet.getColumn(at + 1).hidden,
    isOpen: sheet.getRow(first).getCell(at + 1).protection?.locked === false,
  }))
  for (const { column, width, isHidden, isOpen } of seen) {
    expect({ heading: column.heading, isHidden, isOpen }).toEqual({
      heading: column.heading,
      isHidden: column.isHidden,
      isOpen: column.isOpen,
    })
    expect(width, column.heading).toBeGreaterThanOrEqual(column.room ?? 0)
  }
})
