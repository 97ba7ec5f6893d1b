import type { Day } from '../day'
import { forecastOf } from '../forecast/goal-forecast'
import { forecastWords } from '../forecast/words'
import { type AssessedGoal, judgedBy } from '../goal/assessed-goal'
import { oncePer } from '../once'
import type { Rules } from '../progress/measure'
import type { TrendLabel } from './label'
import { trendLabels } from './labels'
import { outlookOf } from './outlook'
import { type TrendRow, trendTable } from './table'
import { type Trend, trendOf } from './trend'
import { planHead, trendCaption } from './words'

/** A trend drawn, in words and as a table: the same figures three times. */
export type TrendFigure = {
  trend: Trend
  labels: TrendLabel[]
  /** Where it leads; null where a forecast makes no sense. */
  forecast: string | null
  caption: string
  head: string | null
  rows: TrendRow[]
}

/** The trend of a goal as assessed at the end of `asOf`; null where there is nothing to draw. */
export const trendFigureOf = oncePer(
  (assessed: AssessedGoal, asOf: Day, rules: Rules): TrendFigure | null => {
    const forecast = forecastOf(assessed, asOf)
    const trend = trendOf(assessed.goal, asOf, outlookOf(assessed, forecast))
    return (
      trend && {
        trend,
        labels: trendLabels(assessed, trend),
        forecast: forecastWords(assessed, forecast, asOf),
        caption: trendCaption(assessed, trend, asOf),
        head: planHead(assessed.goal),
        rows: trendTable(assessed.goal, asOf, rules),
      }
    )
  },
  judgedBy,
)
