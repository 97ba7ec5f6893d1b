import { lettersOf } from '../workbook/workbook'
import type { SheetColumn } from './columns'
import type { SheetDraft } from './draft'
import { gridOf } from './grid'
import { headingsIn } from './header'

/** A column as it is shown to whoever says what it means. */
export type ShownColumn = { letters: string; heading: string; samples: string[]; meaning: SheetColumn | '' }

/** An uploaded table as its columns are told: which sheet, which rows name them, and what they are taken for. */
export type ShownColumns = {
  sheets: string[]
  chosen: number
  top: number
  bottom: number
  columns: ShownColumn[]
}

const SAMPLES = 3

/** What the columns of a draft's chosen sheet hold, with some of their cells. */
export function shownColumnsOf({ sheets, chosen, mapping }: SheetDraft): ShownColumns {
  const sheet = sheets[chosen]
  const first = sheet?.rows[0]?.number ?? 1
  const { top, bottom, columns } = mapping ?? { top: first, bottom: first, columns: {} }
  const grid = gridOf(sheet ?? { name: '', isHidden: false, rows: [], merges: [] })
  const headings = new Map(headingsIn(grid, top, bottom).map(({ column, text }) => [column, text]))
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length))
  const below = grid.rows.filter(({ number }) => number > bottom)
  return {
    sheets: sheets.map(({ name }) => name),
    chosen,
    top,
    bottom,
    columns: Array.from({ length: width }, (_, at) => ({
      letters: lettersOf(at),
      heading: headings.get(at) ?? '',
      samples: below.flatMap(({ cells }) => cells[at]?.text.slice(0, 40) ?? []).slice(0, SAMPLES),
      meaning: columns[at] ?? '',
    })),
  }
}
