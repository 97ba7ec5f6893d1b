import type { Complaint } from '../complaint'
import type { FilledColumn, SheetColumn } from './columns'
import type { CellProblem } from './line'
import type { TableRow } from './table'
import { comparable } from './texts'

/** What a cell of a row says; '' where it is empty or its column is not there. */
export const typedIn = (row: TableRow, column: SheetColumn): string =>
  comparable(row.cells[column]?.text ?? '')

/** Where a problem stands: in the cell of its column, else in that which names the row. */
export const addressIn = (row: TableRow, column: SheetColumn): string =>
  row.cells[column]?.address ?? row.cells.title?.address ?? `A${row.number}`

/** The cells whose formulas came to nothing. */
export const errorsIn = (row: TableRow, columns: readonly SheetColumn[]): CellProblem[] =>
  columns
    .filter((column) => row.cells[column]?.isError)
    .map((column) => ({
      address: addressIn(row, column),
      message: `公式没有算出结果（${typedIn(row, column)}），请改成要填的内容。`,
    }))

/** What a rule complains of, at the cells it is about. */
export const problemsFrom = (row: TableRow, complaints: readonly Complaint[]): CellProblem[] =>
  complaints.map(({ field, message }) => ({ address: addressIn(row, columnOf[field] ?? 'title'), message }))

/** The columns in which the fields of a goal's form are filled in. */
const columnOf: Record<string, FilledColumn | 'nodes'> = {
  sectionId: 'section',
  leadDepartmentId: 'lead',
  supportingDepartmentIds: 'supporting',
  supervisorId: 'supervisor',
  personInChargeId: 'person',
  milestoneTitle: 'nodes',
  milestoneDue: 'nodes',
  integral: 'target',
  start: 'due',
  kind: 'kind',
  direction: 'direction',
  commitment: 'commitment',
  target: 'target',
  unit: 'unit',
  baseline: 'baseline',
  lastYear: 'lastYear',
  due: 'due',
  note: 'note',
}
