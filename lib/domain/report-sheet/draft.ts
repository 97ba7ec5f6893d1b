import { z } from 'zod'

import { Id, listOf } from '../input'

const UNREADABLE = '请刷新页面，再勾选一次。'

/** A row and what goes with it, in one field: `5 是`. */
const Numbered = z
  .string(UNREADABLE)
  .regex(/^\d{1,7} /, UNREADABLE)
  .transform((sent) => {
    const place = sent.indexOf(' ')
    return { row: Number(sent.slice(0, place)), text: sent.slice(place + 1) }
  })

/**
 * Which rows of an uploaded sheet are to be imported, the questions answered yes with the rows they are about, and what
 * was reported on each row's goal when the page was drawn.
 */
export const ReportImport = z.object({
  draftId: Id,
  rows: listOf(z.coerce.number(UNREADABLE).int(UNREADABLE))
    .refine((rows) => rows.length > 0, '请至少勾选一行。')
    .refine((rows) => new Set(rows).size === rows.length, UNREADABLE),
  confirmed: listOf(Numbered),
  seen: listOf(Numbered).refine(
    (seen) => new Set(seen.map(({ row }) => row)).size === seen.length,
    UNREADABLE,
  ),
})
export type ReportImport = z.output<typeof ReportImport>

export const ReportSheetReference = z.object({ draftId: Id })
