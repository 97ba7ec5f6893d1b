import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Rules } from '../progress/measure'
import { type TrendLabel, trendLabels } from './labels'
import { type TrendRow, trendTable } from './table'
import { type Trend, trendOf } from './trend'
import { planHead, trendCaption } from './words'

/** A trend drawn, in words and as a table: the same figures three times. */
export type TrendFigure = {
  trend: Trend
  labels: TrendLabel[]
  caption: string
  head: string | null
  rows: TrendRow[]
}

/** The trend of a goal as assessed at the end of `asOf`; null where there is nothing to draw. */
export function trendFigureOf(assessed: AssessedGoal, asOf: Day, rules: Rules): TrendFigure | null {
  const trend = trendOf(assessed.goal, asOf)
  if (!trend) return null
  const hasPlan = trend.points.some(({ expected }) => expected !== null)
  return {
    trend,
    labels: trendLabels(assessed, trend),
    caption: trendCaption(assessed, hasPlan, asOf),
    head: planHead(assessed.goal),
    rows: trendTable(assessed.goal, asOf, rules),
  }
}
