import { addressIn, typedIn } from './cells'
import { existingLine } from './existing-line'
import type { Line } from './line'
import { type Match, matchRows } from './matching'
import { newLine } from './new-line'
import type { TableRow } from './table'
import { type Names, namesOf } from './texts'
import type { SheetWorld } from './world'

/** A sheet against the plan: its rows in their order, and how many of the plan's goals are in none of them. */
export type SheetDiff = { lines: Line[]; missing: number }

/** Tells of each row what it would make of the plan. `section` is where new goals go that don't say where they belong. */
export function diffOf(rows: readonly TableRow[], world: SheetWorld, section: string | null): SheetDiff {
  const names = namesOf(world)
  const matches = matchRows(rows, world.goals)
  const lines = rows.map((row, at) => lineOf(row, matches[at] ?? NONE, world, names, section))
  const found = new Set(matches.flatMap(({ goal }) => (goal ? [goal.id] : [])))
  return { lines, missing: world.goals.filter(({ id }) => !found.has(id)).length }
}

const NONE: Match = { goal: null, twin: null }

function lineOf(row: TableRow, match: Match, world: SheetWorld, names: Names, section: string | null): Line {
  if (match.goal) return existingLine(row, match, world, names)
  if (match.twin !== null) return wrongLine(row, `与第${match.twin}行是同一个目标，请删去其中一行。`)
  const isUnknown =
    typedIn(row, 'goalId') !== '' && !world.goals.some(({ id }) => id === typedIn(row, 'goalId'))
  return isUnknown ? wrongLine(row, GONE) : newLine(row, world, names, section)
}

const GONE = '这个目标已归档，或不在这份年度计划里，所以没有改动。要改请先恢复它。'

const wrongLine = (row: TableRow, message: string): Line => ({
  number: row.number,
  title: typedIn(row, 'title'),
  status: 'wrong',
  changes: [],
  problems: [{ address: addressIn(row, 'title'), message }],
  goal: null,
  facts: null,
})
