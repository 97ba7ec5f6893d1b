import { addDays, type Day, monthEndOf } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { figureOf } from '../figure'
import { judgeOnce } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import type { Rules } from '../progress/measure'

/** What the chart shows, as figures: at the end of each month, and on the as-of date. */
export type TrendRow = { day: string; expected: string; actual: string; isAsOf: boolean }

/** Every figure as known at `asOf`; later days have their expected amount alone. */
export function trendTable(goal: ReportedGoal, asOf: Day, rules: Rules): TrendRow[] {
  const year = yearOf(goal.start)
  return daysOf(goal, asOf).map((day) => {
    const { expected, actual } = judgeOnce(goal, day, rules).assessment
    return {
      day: dayInWords(day, year),
      expected: expected ? figureOf(expected) : '–',
      actual: actual && day <= asOf ? figureOf(actual) : '–',
      isAsOf: day === asOf,
    }
  })
}

function daysOf({ start, due }: ReportedGoal, asOf: Day): Day[] {
  const last = asOf > due ? asOf : due
  const days = new Set<Day>()
  for (let end = monthEndOf(start); end < last; end = monthEndOf(addDays(end, 1))) days.add(end)
  if (asOf >= start) days.add(asOf)
  return [...days.add(due), last].filter((day, index, all) => all.indexOf(day) === index).sort()
}
