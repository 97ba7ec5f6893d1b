import { columnWords, type FilledColumn, hiddenColumns, type SheetColumn, sheetColumns } from './columns'
import type { Line, LineStatus } from './line'

export const lineStatusWords: Record<LineStatus, string> = {
  conflict: '有冲突',
  wrong: '有误',
  changed: '修改',
  new: '新增',
  unchanged: '没有变化',
}

/** A row as the page shows it: what it would change, or why it can't. */
export type LineRow = {
  number: number
  title: string
  status: LineStatus
  /** The goal's page, where there is one. */
  goalId: string | null
  changes: { column: FilledColumn; label: string; before: string; after: string; base?: string }[]
  problems: { address: string; message: string }[]
}

export const lineRowOf = ({ number, title, status, goal, changes, problems }: Line): LineRow => ({
  number,
  title,
  status,
  goalId: goal?.id ?? null,
  changes: changes.map(({ column, before, after, conflict }) => ({
    column,
    label: columnWords[column],
    before,
    after,
    ...(conflict && { base: conflict.base }),
  })),
  problems,
})

/** What came of an import: 已导入：新增3项，修改5项。 */
export function resultInWords({ added, changed }: { added: number; changed: number }): string {
  const told = [added > 0 && `新增${added}项`, changed > 0 && `修改${changed}项`].filter(Boolean)
  return `已导入：${told.join('，')}。`
}

/** What a column can mean. What only a sheet made here has is no choice. */
export const meanings: { value: SheetColumn; label: string }[] = sheetColumns
  .filter((column) => !hiddenColumns.includes(column))
  .map((value) => ({ value, label: columnWords[value] }))
