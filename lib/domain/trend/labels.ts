import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
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

// Below the line where the actual runs above it, so that the words lie on neither.
function planLabel({ goal }: AssessedGoal, { points, firstDay, lastDay }: Trend): TrendLabel[] {
  const text = planWords(goal)
  const line = points.filter((point) => point.expected !== null)
  const day = Math.round(firstDay + (lastDay - firstDay) * 0.45)
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
  const { asOfDay, firstDay, lastDay } = trend
  if (asOfDay < firstDay || asOfDay > lastDay) return []
  const actual = assessment.actual?.toNumber() ?? null
  const expected = planWords(goal) === null ? null : (assessment.expected?.toNumber() ?? null)
  const isAbove = placing(trend)
  const side = asOfDay - firstDay < (lastDay - firstDay) * 0.08 ? 'right' : 'left'
  const at = { day: asOfDay, side } as const
  const labels: TrendLabel[] = []
  // Where all of it should be there, the target's words say so.
  if (expected !== null && expected !== trend.targets.at(-1)?.target) {
    const above = expected === actual || isAbove(expected, actual)
    labels.push({ ...at, value: expected, text: `应 ${figureOf(expected)}`, above, isMain: false })
  }
  if (actual !== null) {
    labels.push({
      ...at,
      value: actual,
      text: figureOf(actual),
      above: isAbove(actual, expected),
      isMain: true,
    })
  }
  return labels
}

// The lower of two close ones goes below its line; of two alike that is the actual.
function placing({ values }: Trend) {
  const near = ((values.at(-1) ?? 1) - (values[0] ?? 0)) * TOO_CLOSE
  return (value: number, other: number | null) => other === null || value > other || value <= other - near
}
