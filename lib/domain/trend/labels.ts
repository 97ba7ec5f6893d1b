import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Goal } from '../goal/goal'
import type { TrendLabel } from './label'
import { changeLabels, targetLabels } from './target-labels'
import type { Trend } from './trend'
import { planWords } from './words'

/** The words in the drawing: targets, the plan's line, and at the as-of date what is and what should be. */
export function trendLabels(assessed: AssessedGoal, trend: Trend): TrendLabel[] {
  return [
    ...targetLabels(assessed, trend),
    ...planLabel(assessed, trend),
    ...nowLabels(assessed, trend),
    ...changeLabels(trend),
  ]
}

// Below the line where the actual runs above it, so that the words lie on neither; further on where the words of the
// as-of date stand.
function planLabel({ goal }: AssessedGoal, trend: Trend): TrendLabel[] {
  const { points, firstDay, lastDay } = trend
  const text = planWords(goal)
  const line = points.filter((point) => point.expected !== null)
  const day = Math.round(firstDay + (lastDay - firstDay) * (isBetween(0.3, 0.6, trend) ? 0.8 : 0.45))
  const to = line.findIndex((point) => point.day >= day)
  const [a, b] = [line[to - 1], line[to]]
  if (text === null || a?.expected == null || b?.expected == null || a.expected === b.expected) return []
  const value = a.expected + ((b.expected - a.expected) * (day - a.day)) / (b.day - a.day)
  const actual = points.findLast((point) => point.day <= day)?.actual ?? null
  const above = actual === null || actual <= value
  const rises = b.expected > a.expected
  return [{ day, value, text, side: rises === above ? 'left' : 'right', above, isMain: false }]
}

// Closer than this share of the drawing, one stands above and the other below.
const TOO_CLOSE = 0.1

function nowLabels({ goal, assessment }: AssessedGoal, trend: Trend): TrendLabel[] {
  const { asOfDay } = trend
  if (!isBetween(0, 1, trend)) return []
  const actual = assessment.actual?.toNumber() ?? null
  const expected = planWords(goal) === null ? null : (assessment.expected?.toNumber() ?? null)
  const isAbove = placing(trend)
  const labelAt = (value: number, text: string, above: boolean, isMain: boolean): TrendLabel => {
    return { day: asOfDay, side: sideOf(goal, trend, above), value, text, above, isMain }
  }
  const labels: TrendLabel[] = []
  // Where all of it should be there, the target's words say so.
  if (expected !== null && expected !== trend.targets.at(-1)?.target) {
    const above = expected === actual || isAbove(expected, actual)
    labels.push(labelAt(expected, `应 ${figureOf(expected)}`, above, false))
  }
  if (actual !== null) labels.push(labelAt(actual, figureOf(actual), isAbove(actual, expected), true))
  return labels
}

const isBetween = (from: number, to: number, { asOfDay, firstDay, lastDay }: Trend) =>
  asOfDay >= firstDay + (lastDay - firstDay) * from && asOfDay <= firstDay + (lastDay - firstDay) * to

// Above a rising line there is room before the day, and below it after; at the edges only on one side.
function sideOf({ kind, direction }: Goal, trend: Trend, above: boolean): TrendLabel['side'] {
  if (isBetween(0, 0.08, trend)) return 'right'
  if (isBetween(0.92, 1, trend)) return 'left'
  const rises = kind !== 'level' || direction === 'atLeast'
  return above === rises ? 'left' : 'right'
}

// The lower of two close ones goes below its line; of two alike that is the actual. So does one close under the target.
function placing({ values, targets }: Trend) {
  const near = ((values.at(-1) ?? 1) - (values[0] ?? 0)) * TOO_CLOSE
  const target = targets.at(-1)?.target
  return (value: number, other: number | null) => {
    if (other !== null && Math.abs(value - other) < near) return value > other
    return target === undefined || value >= target || target - value >= near
  }
}
