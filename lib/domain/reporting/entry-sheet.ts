import type { Decimal } from 'decimal.js'
import type { Day } from '../day'
import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import { isCap } from '../progress/terms/cap'
import { type RateSheet, rateSheetOf } from '../rate/rate-sheet'
import { directionWords } from '../words'
import { type Reporting, reportingOf } from './reporting'
import { type RunningTotal, runningTotalOf } from './running-total'

/** What a form needs to know to report on a goal, as plain words a browser can calculate with. */
export type EntrySheet = {
  goalId: string
  reporting: Reporting
  unit: string
  /** Null where the figure is no rate. */
  rate: RateSheet | null
  totals: RunningTotal
  asOf: Day
  today: Day
  /** What the figure is held against at the as-of date, such as 应完成 20 家; '' when nothing is. */
  yardstick: string
}

/** The sheet of a goal as assessed at the end of `asOf`. */
export function entrySheetOf(assessed: AssessedGoal, asOf: Day, today: Day): EntrySheet {
  const { goal } = assessed
  return {
    goalId: goal.id,
    reporting: reportingOf(goal.kind),
    unit: goal.unit ?? '',
    rate: rateSheetOf(assessed, asOf),
    totals: runningTotalOf(goal),
    asOf,
    today,
    yardstick: yardstickOf(assessed),
  }
}

function yardstickOf({ goal, assessment: { target, expected } }: AssessedGoal): string {
  if (!target) return ''
  const amount = (figure: Decimal) => `${figureOf(figure)}${goal.unit ?? ''}`
  const rises = goal.direction === 'atLeast'
  if (goal.kind === 'hold') return `要求${directionWords[goal.direction]}${amount(target)}`
  if (isCap(goal)) return `上限${amount(target)}`
  if (!expected) return `目标${amount(target)}`
  if (goal.kind === 'cumulative') return `应完成${amount(expected)}`
  return `${rises ? '应达' : '应降至'}${amount(expected)}`
}
