import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { type FilledColumn, filledColumns } from '@/lib/domain/report-sheet/columns'
import { reportsStamp } from '@/lib/domain/report-sheet/reports-stamp'
import { reportSheetOf } from '@/lib/domain/report-sheet/sheet-out'
import type { SheetRow } from '@/lib/domain/report-sheet/sheet-row'
import type { Viewer } from '@/lib/domain/viewer'
import { formWorkbookOf } from '@/lib/office/form-workbook'

import { goalOf } from '../unit/domain/goals'

type Cells = Partial<Record<FilledColumn, string>>

/** A row of an uploaded sheet, of a goal as it stands now unless it says otherwise. */
export async function aSheetRow(
  organisation: { organisationId: string },
  { id, title }: { id: string; title: string },
  cells: Cells,
  given: Partial<SheetRow> = {},
): Promise<SheetRow> {
  const goal = await findGoal(organisation as Viewer, id)
  const number = given.number ?? 5
  return {
    number,
    title,
    goalId: id,
    stamp: goal ? reportsStamp(goal) : '',
    key: crypto.randomUUID(),
    cells: Object.fromEntries(
      filledColumns.map((column, at) => [
        column,
        {
          text: cells[column] ?? (column === 'on' ? today() : ''),
          address: `${'EFGHIJ'[at]}${number}`,
          isError: false,
        },
      ]),
    ) as SheetRow['cells'],
    ...given,
  }
}

/** An uploaded sheet with these rows, which waits to be looked through. */
export async function anUploadedSheet(
  { id: startedById, organisationId }: { id: string; organisationId: string },
  { planId }: { planId: string },
  rows: SheetRow[],
): Promise<{ id: string }> {
  return prisma.importDraft.create({
    data: {
      organisationId,
      startedById,
      kind: 'reportSheet',
      planId,
      fileName: '填报表.xlsx',
      content: { rows },
    },
    select: { id: true },
  })
}

/** The same with one row that says something new, and what was reported on its goal before. */
export async function aReportSheet(
  uploader: { id: string; organisationId: string },
  goal: { id: string; title: string; planId: string },
  cells: Cells = { note: '已开展检查' },
) {
  const row = await aSheetRow(uploader, goal, cells)
  return { ...(await anUploadedSheet(uploader, goal, [row])), seen: row.stamp }
}

/** A sheet as it is downloaded, of a goal that is not stored. */
export const aBlankReportSheet = (): Promise<Uint8Array> =>
  formWorkbookOf(
    reportSheetOf({
      department: { id: goalOf().leadDepartment.id, name: '生态环境办公室' },
      goals: [assessGoal(goalOf(), '2024-10-31', defaultRules)],
      asOf: '2024-10-31',
      madeAt: '2024-10-31 09:00',
      newKey: () => crypto.randomUUID(),
    }),
  )
