import type { AssessedGoal } from './assessed-goal'
import type { Day } from './day'
import { figureOf } from './figure'
import { type Reporting, reportingOf } from './reporting'
import { type RunningTotal, runningTotalOf } from './running-total'

/** What a form needs to know to report on a goal, as plain words a browser can calculate with. */
export type EntrySheet = {
  goalId: string
  reporting: Reporting
  unit: string
  totals: RunningTotal
  asOf: Day
  today: Day
  /** What the figure is held against at the as-of date, such as 应完成 20 家; '' when nothing is. */
  yardstick: string
}

export function entrySheetOf(assessed: AssessedGoal, asOf: Day, today: Day): EntrySheet {
  const { goal } = assessed
  return {
    goalId: goal.id,
    reporting: reportingOf(goal.kind),
    unit: goal.unit ?? '',
    totals: runningTotalOf(goal),
    asOf,
    today,
    yardstick: yardstickOf(assessed),
  }
}

function yardstickOf({ goal, assessment: { target, expected } }: AssessedGoal): string {
  const words = wordsFor(goal.kind, goal.direction)
  if (!target || !words) return ''
  const isBound = goal.kind === 'hold' || goal.direction === 'atMost'
  const against = goal.kind === 'level' || !isBound ? expected : target
  return against ? `${words}${figureOf(against)}${goal.unit ?? ''}` : ''
}

function wordsFor(kind: string, direction: string): string | null {
  const rises = direction === 'atLeast'
  if (kind === 'cumulative') return rises ? '应完成' : '上限'
  if (kind === 'level') return rises ? '应达' : '应降至'
  if (kind === 'hold') return rises ? '不低于' : '不高于'
  return null
}
