import { describe, expect, it, test } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { columnWords } from '@/lib/domain/report-sheet/columns'
import { readReportSheet } from '@/lib/domain/report-sheet/sheet-in'
import { reportSheetOf } from '@/lib/domain/report-sheet/sheet-out'
import { ReportSheet } from '@/lib/domain/report-sheet/sheet-row'

import { goalOf } from '../goals'
import { aKey, on, workbookOf } from './sheets'

const newKey = () => aKey

describe('a sheet that comes back', () => {
  const goalId = '00000000-0000-7000-8000-000000000001'

  it('is read below its headings, cell by cell with its address', () => {
    const key = '00000000-0000-4000-8000-00000000000b'
    const filled = { title: '整治', goalId, stamp: '0', key, increment: '2', on: '2024-10-31' }
    expect(readReportSheet(workbookOf([filled]), newKey)).toMatchObject({
      ok: true,
      value: {
        rows: [
          {
            ...{ number: 4, title: '整治', goalId, stamp: '0', key },
            cells: {
              increment: { text: '2', address: 'E4' },
              total: { text: '', address: 'F4' },
              on: { text: '2024-10-31', address: 'G4' },
            },
          },
        ],
      },
    })
  })

  it('gives a new key to a row that lost its own, and leaves out rows that are blank', () => {
    const read = readReportSheet(workbookOf([{ goalId, key: '1' }, {}, { increment: '1' }]), newKey)
    expect(read).toMatchObject({ ok: true, value: { rows: [{ key: aKey }, { number: 6, goalId: '' }] } })
  })

  it('keeps no more of a cell than it takes to say that it is too long', () => {
    const read = readReportSheet(workbookOf([{ goalId, note: '长'.repeat(30_000) }]), newKey)
    expect(read.ok && read.value.rows[0]?.cells.note.text).toHaveLength(2001)
  })

  it('is kept as it was read', () => {
    const read = readReportSheet(workbookOf([{ goalId }]), newKey)
    expect(read.ok && ReportSheet.parse(JSON.parse(JSON.stringify(read.value)))).toEqual(
      read.ok && read.value,
    )
  })

  test.each<[string, Parameters<typeof readReportSheet>[0], string]>([
    [
      'no sheet of ours',
      { sheets: [{ name: 'x', isHidden: false, merges: [], rows: [] }] },
      'no report sheet',
    ],
    ['one without a row', workbookOf([]), 'no rows'],
    ['one with too many', workbookOf(Array(301).fill({ goalId })), 'too many rows'],
  ])('is refused: %s', (_, workbook, refusal) => {
    expect(readReportSheet(workbook, newKey)).toMatchObject({ ok: false, refusal })
  })
})

describe('a sheet that goes out', () => {
  const sheetOf = (goals: Partial<ReportedGoal>[], asOf = '2024-10-31') =>
    reportSheetOf({
      department: { id: 'd', name: '生态环境办公室' },
      goals: goals.map((given) => assessGoal(goalOf(given), asOf, defaultRules)),
      asOf,
      madeAt: '2024-10-31 09:00',
      newKey,
    })
  const other = { id: 'x', name: 'x', shortName: 'x', telephone: null }

  it('has the goals the department owes a report on, with where each stands', () => {
    const sheet = sheetOf([
      { title: '整治', reports: [on('2024-03-05', '12')] },
      { title: '已填', reports: [on('2024-10-05', '1')] },
      { title: '配合', leadDepartment: other },
      { title: '参保率', kind: 'hold', target: '98', unit: '%', reports: [on('2024-03-05', '98.1')] },
      { title: '创建', kind: 'narrative', target: null, unit: null },
    ])
    const columnAt = (at: number) => sheet.rows.map((row) => row[at])
    expect(columnAt(1)).toEqual(['整治', '参保率', '创建'])
    expect(columnAt(2)).toEqual(['25家', '不低于98%', null])
    expect(columnAt(3)).toEqual(['12家', '98.1%', null])
    expect(sheet.fileName).toBe('生态环境办公室_2024年10月填报表')
  })

  it('has all of the month where nothing is owed any more', () => {
    expect(sheetOf([{ title: '已填', reports: [on('2024-10-05', '1')] }]).rows).toHaveLength(1)
  })

  it('lets nothing be changed but what is to be filled in, and hides what only we read', () => {
    const { columns } = sheetOf([])
    const headings = (is: (column: (typeof columns)[number]) => boolean) =>
      columns.filter(is).map(({ heading }) => heading)
    expect(headings(({ isOpen }) => isOpen)).toEqual(
      (['increment', 'total', 'on', 'note', 'problem', 'nextStep'] as const).map((name) => columnWords[name]),
    )
    expect(headings(({ isHidden }) => isHidden)).toEqual(
      (['goalId', 'stamp', 'key'] as const).map((name) => columnWords[name]),
    )
  })
})
