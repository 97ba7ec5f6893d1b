import type { Day } from '../day'
import { EntryDraft } from '../entry/draft'
import type { ReportedGoal } from '../goal/goal'
import { readDay } from '../goal-sheet/day-text'
import { Quantity } from '../input'
import { outcomeOf } from '../reporting/entry-outcome'
import { reportingOf } from '../reporting/reporting'
import { runningTotalOf, totalOn } from '../reporting/running-total'
import { type FilledColumn, NO_PROGRESS } from './columns'
import type { SheetRow } from './sheet-row'

/** What is wrong with a cell, what stands in it, and what to do. */
export type CellProblem = { address: string; typed: string; message: string }

/** The entry that a filled row makes, and in which cell its figure stands; or what is wrong with its cells. */
export type Filled = { draft: EntryDraft; figureColumn: FilledColumn } | { problems: CellProblem[] }

/** Whether anything is filled in: the day stands there from the beginning. */
export const isFilled = ({ cells }: SheetRow): boolean =>
  Object.entries(cells).some(([column, { text }]) => column !== 'on' && text !== '')

/** Reads a filled row as the form of an entry would be. `year` is the one of a day written without. */
export function filledEntry(row: SheetRow, goal: ReportedGoal, year: number): Filled {
  const errors = Object.values(row.cells).filter(({ isError }) => isError)
  if (errors.length > 0)
    return { problems: errors.map(({ address, text }) => ({ address, typed: text, message: NO_RESULT })) }
  const on = readDay(row.cells.on.text, year)
  if (on === null) return problemAt(row, 'on', '请填截至日期，例如 2024-6-30。')
  const figure = figureIn(row, goal, on)
  return 'problems' in figure ? figure : draftOf(row, goal, on, figure)
}

const NO_RESULT = '公式没有算出结果，请改成数字或文字。'

const problemAt = (row: SheetRow, column: FilledColumn, message: string) => ({
  problems: [problemIn(row, column, message)],
})

/** A problem with the cell of a column. */
export function problemIn({ cells }: SheetRow, column: FilledColumn, message: string): CellProblem {
  const { address, text } = cells[column]
  return { address, typed: text, message }
}

type Figure = { value: string; mode: 'increment' | 'total'; column: FilledColumn }

function figureIn(row: SheetRow, goal: ReportedGoal, on: Day): Figure | { problems: CellProblem[] } {
  const typed = {
    increment: plain(row.cells.increment.text, goal),
    total: plain(row.cells.total.text, goal),
  }
  const reporting = reportingOf(goal.kind)
  if (reporting === 'reading') return readingIn(row, typed)
  const { increment, total } = typed
  if (increment !== '' && total !== '' && !isConsistent(typed, goal, on))
    return problemAt(row, 'total', '与“本期新增”对不上，请核对，或只填其中一个。')
  return total === ''
    ? { value: increment, mode: 'increment', column: 'increment' }
    : { value: total, mode: 'total', column: 'total' }
}

type Typed = { increment: string; total: string }

const readingIn = (row: SheetRow, { increment, total }: Typed) =>
  increment === ''
    ? ({ value: total, mode: 'increment', column: 'total' } as const)
    : problemAt(row, 'increment', '这个目标填最新数，请填在“累计达到（或最新数）”里。')

/** Without the unit that people write behind a figure. */
function plain(text: string, { unit }: ReportedGoal): string {
  const typed = text.normalize('NFKC').trim()
  return unit && typed.endsWith(unit) ? typed.slice(0, -unit.length).trim() : typed
}

/** What cannot be read as figures is complained of as such, not here. */
function isConsistent({ increment, total }: Typed, goal: ReportedGoal, on: Day): boolean {
  const [added, sum] = [Quantity.safeParse(increment), Quantity.safeParse(total)]
  if (!added.success || !sum.success) return true
  const after = outcomeOf(added.data, 'increment', totalOn(runningTotalOf(goal), on))?.after
  return after === undefined || after === sum.data
}

function draftOf(row: SheetRow, { id: goalId }: ReportedGoal, on: Day, figure: Figure): Filled {
  const { value, mode, column } = figure
  const { note, problem, nextStep } = row.cells
  const others = [value, problem.text, nextStep.text]
  const isNone = note.text.trim() === NO_PROGRESS && others.every((text) => text === '')
  const words = { note: note.text, problem: problem.text, nextStep: nextStep.text }
  const said = isNone ? { report: 'none' } : { mode, value, ...words }
  const read = EntryDraft.safeParse({ goalId, key: row.key, on, ...said })
  if (read.success) return { draft: read.data, figureColumn: column }
  const problems = read.error.issues.map(({ path: [field], message }) =>
    problemIn(row, columnOf(String(field), column), message),
  )
  return { problems }
}

/** The cell that a field of an entry was filled in. */
export const columnOf = (field: string | undefined, figureColumn: FilledColumn): FilledColumn =>
  field === 'on' || field === 'note' || field === 'problem' || field === 'nextStep' ? field : figureColumn
