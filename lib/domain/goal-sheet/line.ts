import type { GoalFacts } from '../goal/facts'
import type { ReportedGoal } from '../goal/goal'
import type { FilledColumn } from './columns'

/** A cell that says something else than what is stored. */
export type CellChange = {
  column: FilledColumn
  before: string
  after: string
  /** Where somebody changed it here since the sheet was made: what it was then. */
  conflict?: { base: string }
}

/** What is wrong with a cell, by its address, and what to do. */
export type CellProblem = { address: string; message: string }

export type LineStatus = 'new' | 'changed' | 'unchanged' | 'conflict' | 'wrong'

/** A row of a sheet against the plan as it is. */
export type Line = {
  /** Its number in the sheet. */
  number: number
  title: string
  status: LineStatus
  changes: CellChange[]
  problems: CellProblem[]
  /** The goal it is about; null for a new one, and for what is too wrong to say. */
  goal: ReportedGoal | null
  /** What the goal would be; null where the row is wrong or changes nothing. */
  facts: GoalFacts | null
}

/** Whether a row can be chosen to be written. */
export const isChoosable = ({ status }: Pick<Line, 'status'>): boolean =>
  status === 'new' || status === 'changed' || status === 'conflict'
