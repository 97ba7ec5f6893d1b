import ExcelJS from 'exceljs'

import { keepSheet } from '@/lib/data/goal-sheet/drafts'
import { findSheetReview, type SheetReview } from '@/lib/data/goal-sheet/review'
import { readSheetWorld } from '@/lib/data/goal-sheet/world'
import { findCurrentPlan } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { draftFrom } from '@/lib/domain/goal-sheet/draft'
import { goalSheetOf } from '@/lib/domain/goal-sheet/sheet-out'
import type { Viewer } from '@/lib/domain/viewer'
import type { Workbook } from '@/lib/domain/workbook/workbook'
import { formWorkbookOf } from '@/lib/office/form-workbook'
import { readWorkbook } from '@/lib/office/reading/workbook'

import { cellIn } from './read-workbook'

/** Rows of words as a workbook that was read. */
export const wordsAsWorkbook = (rows: string[][]): Workbook => ({
  sheets: [
    {
      name: '分解表',
      isHidden: false,
      merges: [],
      rows: rows.map((cells, at) => ({
        number: at + 1,
        cells: cells.map((text) => (text === '' ? null : { text, form: 'words' as const })),
      })),
    },
  ],
})

/** Another office's table, uploaded: waiting for its columns to be told, or with them told. */
export async function anUploadedTable(
  { id: startedById, organisationId }: { id: string; organisationId: string },
  planId: string,
  rows: string[][],
  isMapped = false,
) {
  const draft = draftFrom(wordsAsWorkbook(rows))
  if (!draft) throw new Error('there is nothing in these rows')
  const content = { ...draft, isMapped } as object
  return prisma.importDraft.create({
    data: { kind: 'planSheet', fileName: '任务分解表.xlsx', planId, startedById, organisationId, content },
  })
}

/** The current plan as it leaves in a file, filled in by Excel's own writer. */
export async function filledSheet(
  viewer: Viewer,
  fill: (cell: (heading: string, row: number) => ExcelJS.Cell, rows: number) => void,
): Promise<Uint8Array> {
  const plan = await findCurrentPlan(viewer)
  if (!plan) throw new Error('there is no plan')
  const world = await readSheetWorld(viewer, plan)
  const form = goalSheetOf({
    organisationName: viewer.organisationName,
    plan,
    world,
    latestWords: new Map(),
    asOf: `${plan.year}-10-31`,
    madeAt: `${plan.year}-10-31 10:32`,
    hasSample: false,
  })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(await formWorkbookOf(form)).buffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('there is no sheet')
  fill((heading, row) => cellIn(sheet, heading, row), world.goals.length)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The same uploaded: the id of its draft. */
export async function upload(
  viewer: Viewer,
  ...fill: Parameters<typeof filledSheet> extends [Viewer, ...infer Rest] ? Rest : never
) {
  const read = await readWorkbook(await filledSheet(viewer, ...fill))
  if (!read.ok) throw new Error(read.refusal)
  const kept = await keepSheet(viewer, '任务分解表.xlsx', read.value)
  if (!kept.ok) throw new Error(kept.refusal)
  return kept.value
}

/** How an uploaded table that is not closed stands against the plan. */
export async function reviewOf(viewer: Viewer, draftId: string): Promise<SheetReview> {
  const review = await findSheetReview(viewer, draftId)
  if (!review || !('diff' in review)) throw new Error('there is no such draft, or it is closed')
  return review
}
