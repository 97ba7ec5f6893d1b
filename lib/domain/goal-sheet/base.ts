import { filledColumns } from './columns'
import type { TableRow } from './table'
import type { Texts } from './texts'

/** What the cells of a row held when the sheet was made; null where that is not, or no longer, in it. */
export function baseOf(row: TableRow): Texts | null {
  const told = parsed(row.cells.base?.text ?? '')
  if (told === null || typeof told !== 'object') return null
  const texts = told as Record<string, unknown>
  return filledColumns.every((column) => typeof texts[column] === 'string') ? (texts as Texts) : null
}

/** As it is kept in a hidden cell. */
export const baseText = (texts: Texts): string => JSON.stringify(texts)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
