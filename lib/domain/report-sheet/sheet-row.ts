import { z } from 'zod'

import { filledColumns } from './columns'

/** A cell as it was filled in, and where it stands: D7. */
const SheetCell = z.object({ text: z.string(), address: z.string(), isError: z.boolean() })

/** A row of an uploaded sheet; of which goal it is, and its key, stand in hidden cells. */
export const SheetRow = z.object({
  /** As Excel numbers it. */
  number: z.number(),
  title: z.string(),
  goalId: z.string(),
  stamp: z.string(),
  key: z.uuid(),
  cells: z.record(z.enum(filledColumns), SheetCell),
})
export type SheetRow = z.output<typeof SheetRow>

/** What is kept of an uploaded sheet until it is imported. */
export const ReportSheet = z.object({ rows: z.array(SheetRow) })
export type ReportSheet = z.output<typeof ReportSheet>
