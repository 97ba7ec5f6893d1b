import type { ReportedGoal } from '../goal/goal'
import { plain } from '../likeness'
import { baseOf } from './base'
import type { TableRow } from './table'

/** Which goal a row is about, and whether it says so by its hidden number; or the earlier row that is about the same. */
export type Match = { goal: ReportedGoal; isByNumber: boolean } | { goal: null; twin: number | null }

/**
 * Finds for each row the goal it is about: by the hidden number, else by its title. A row copied in Excel brings the number
 * along: the one that kept the title is the goal, the other a new one.
 */
export function matchRows(rows: readonly TableRow[], goals: readonly ReportedGoal[]): Match[] {
  const numbered = goalsByNumber(rows, new Map(goals.map((goal) => [goal.id, goal])))
  const called = groupedByTitle(goals)
  // The row that is about a goal, or about something new of that title.
  const taken = new Map([...numbered].map(([number, goal]) => [goal.id, number]))
  return rows.map((row) => {
    const known = numbered.get(row.number)
    if (known) return { goal: known, isByNumber: true }
    const goal = inSection(row, called.get(titleOf(row)) ?? [])
    const key = goal?.id ?? titleOf(row)
    const twin = taken.get(key)
    if (twin === undefined) taken.set(key, row.number)
    else return { goal: null, twin }
    return goal ? { goal, isByNumber: false } : { goal: null, twin: null }
  })
}

function groupedByTitle(goals: readonly ReportedGoal[]) {
  const called = new Map<string, ReportedGoal[]>()
  for (const goal of goals) called.set(plain(goal.title), [...(called.get(plain(goal.title)) ?? []), goal])
  return called
}

const titleOf = (row: TableRow) => plain(row.cells.title?.text ?? '')

/** The goals of those rows that hold its number, each for one row. */
function goalsByNumber(rows: readonly TableRow[], goals: ReadonlyMap<string, ReportedGoal>) {
  const claims = new Map<string, TableRow[]>()
  for (const row of rows) {
    const id = row.cells.goalId?.text ?? ''
    if (goals.has(id)) claims.set(id, [...(claims.get(id) ?? []), row])
  }
  const kept = [...claims].flatMap(([id, claiming]) => {
    const same = claiming.find(
      (row) => (row.cells.title?.text ?? '') === (baseOf(row)?.title ?? goals.get(id)?.title),
    )
    const [first] = claiming
    const row = same ?? first
    const goal = goals.get(id)
    return row && goal ? [[row.number, goal] as const] : []
  })
  return new Map(kept)
}

/** The goal of this title; of several the one in the section that the row names. */
function inSection(row: TableRow, called: readonly ReportedGoal[]): ReportedGoal | null {
  const [only, ...others] = called
  if (!only || others.length === 0) return only ?? null
  const section = plain(row.cells.section?.text ?? '')
  return called.find((goal) => section !== '' && section.includes(plain(goal.section.title))) ?? null
}
