import type { AssessedGoal } from '../goal/assessed-goal'
import type { TrendLabel } from './label'
import type { Trend } from './trend'
import { formerTargetWords, targetWords } from './words'

// A step too short for its words has none.
const SHORT = 0.15

/** The words on the target line: what holds now at its end, what held before where that began. */
export function targetLabels({ goal }: AssessedGoal, trend: Trend): TrendLabel[] {
  const present = trend.targets.at(-1)
  if (!present) return []
  const long = (trend.lastDay - trend.firstDay) * SHORT
  const former = trend.targets.slice(0, -1).filter(({ from, to }) => to - from >= long)
  const onLine = { above: true, isMain: false }
  return [
    {
      ...onLine,
      ...targetPlace(trend, present),
      value: present.target,
      text: targetWords(goal),
      isMain: true,
    },
    ...former.map(({ from, target }) => ({
      ...onLine,
      day: from,
      side: 'right' as const,
      value: target,
      text: formerTargetWords(goal, target),
    })),
  ]
}

// At the end of its line; at the beginning where the words of the as-of date stand at the end.
const targetPlace = (
  { firstDay, lastDay, asOfDay }: Trend,
  { from, to }: Trend['targets'][number],
): Pick<TrendLabel, 'day' | 'side'> =>
  asOfDay > firstDay + (lastDay - firstDay) * 0.85 ? { day: from, side: 'right' } : { day: to, side: 'left' }

/** A word at each mark of a revision, at its foot: a year's lines have long left the axis there. */
export const changeLabels = ({ changes, firstDay, lastDay, values }: Trend): TrendLabel[] =>
  changes.map((day) => ({
    day,
    value: values[0] ?? 0,
    text: '调整',
    side: day > firstDay + (lastDay - firstDay) * 0.92 ? 'left' : 'right',
    above: true,
    isMain: false,
  }))
