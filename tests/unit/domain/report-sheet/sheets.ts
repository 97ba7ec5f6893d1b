import type { ReportedGoal } from '@/lib/domain/goal/goal'
import {
  columnWords,
  type FilledColumn,
  filledColumns,
  type SheetColumn,
} from '@/lib/domain/report-sheet/columns'
import { type LineStatus, type ReportLine, reportLines } from '@/lib/domain/report-sheet/report-line'
import { reportsStamp } from '@/lib/domain/report-sheet/reports-stamp'
import type { SheetRow } from '@/lib/domain/report-sheet/sheet-row'
import type { Cell, Workbook } from '@/lib/domain/workbook/workbook'

import { goalOf } from '../goals'
import { viewerOf } from '../viewers'

export const aKey = '00000000-0000-4000-8000-00000000000a'

export const on = (day: string, value: string | null) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })

type Cells = Partial<Record<FilledColumn, string>>

/** A row filled in as given, of the goal as it stands. */
export const rowOf = (cells: Cells, goal: ReportedGoal, given: Partial<SheetRow> = {}): SheetRow => ({
  number: 5,
  title: goal.title,
  goalId: goal.id,
  stamp: reportsStamp(goal),
  key: aKey,
  cells: Object.fromEntries(
    filledColumns.map((column, at) => [
      column,
      {
        text: cells[column] ?? (column === 'on' ? '2024-10-31' : ''),
        address: `${'EFGHIJ'[at]}5`,
        isError: false,
      },
    ]),
  ) as SheetRow['cells'],
  ...given,
})

type Asked = { role?: 'staff' | 'leader'; department?: string; sent?: string[] }

/** What rows would do to the goals given. */
export const linesOf = (
  rows: SheetRow[],
  goals: ReportedGoal[],
  { role = 'staff', department = 'd', sent = [] }: Asked = {},
): ReportLine[] =>
  reportLines(rows, {
    viewer: viewerOf(role, department),
    goals: new Map(goals.map((goal) => [goal.id, goal])),
    sent: new Set(sent),
    today: '2024-11-02',
    year: 2024,
  })

/** What one row would do to the goal it is of. */
export function lineOf(cells: Cells, given: Partial<ReportedGoal> = {}): ReportLine {
  const goal = goalOf(given)
  return linesOf([rowOf(cells, goal)], [goal])[0] as ReportLine
}

export const statusOf = (cells: Cells): LineStatus => lineOf(cells).status

const words = (text: string): Cell | null => (text === '' ? null : { text, form: 'words' })
const columns = Object.keys(columnWords) as SheetColumn[]

/** A workbook with a title, the headings of a monthly sheet and these rows, from row 4 on. */
export const workbookOf = (rows: Partial<Record<SheetColumn, string>>[]): Workbook => ({
  sheets: [
    { name: '说明', isHidden: false, rows: [{ number: 1, cells: [words('说明')] }], merges: [] },
    {
      name: '填报表',
      isHidden: false,
      merges: [],
      rows: [
        { number: 1, cells: [words('生态办2024年10月填报表')] },
        { number: 3, cells: columns.map((column) => words(columnWords[column])) },
        ...rows.map((row, at) => ({
          number: 4 + at,
          cells: columns.map((column) => words(row[column] ?? '')),
        })),
      ],
    },
  ],
})
