import type { AssessedGoal } from '../goal/assessed-goal'
import type { Standing } from '../standing'

/** Standings that share a column: how a table of many groups stays narrow enough to be read. */
export type GridColumn = { standings: readonly Standing[]; isHot?: true; isRare?: true }

const columns: GridColumn[] = [
  { standings: ['achieved'] },
  { standings: ['onPace'] },
  { standings: ['behind'] },
  { standings: ['farBehind', 'breached'], isHot: true },
  { standings: ['missed'], isHot: true, isRare: true },
  { standings: ['notStarted', 'noData', 'targetMissing'] },
  { standings: ['unmeasured'] },
]

/** A group (板块、科室) in its fixed place, with how many of its goals stand in each column. */
type GridRow = { id: string; title: string; counts: number[] }

export type LightGrid = { columns: GridColumn[]; rows: GridRow[] }

type Group = { id: string; title: string }

/**
 * Counts goals by group and standing. The groups keep the order they are given in: they are never ranked. Groups
 * without goals, and the rare column without any, are left out.
 */
export function lightGridOf(
  goals: readonly AssessedGoal[],
  groups: readonly Group[],
  groupIdOf: (goal: AssessedGoal) => string,
): LightGrid {
  const shown = columns.filter(({ isRare, standings }) => !isRare || goals.some(standsIn(standings)))
  const rows = groups.map(({ id, title }) => {
    const own = goals.filter((goal) => groupIdOf(goal) === id)
    return { id, title, counts: shown.map(({ standings }) => own.filter(standsIn(standings)).length) }
  })
  return { columns: shown, rows: rows.filter(({ counts }) => counts.some((count) => count > 0)) }
}

const standsIn =
  (standings: readonly Standing[]) =>
  ({ standing }: AssessedGoal) =>
    standings.includes(standing)
