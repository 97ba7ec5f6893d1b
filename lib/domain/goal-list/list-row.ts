import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { type GoalSummary, summaryOf } from '../goal-summary/goal-summary'
import { themeTitleOf } from '../plan-heading'
import { nextDueOf } from '../reporting/owed-report'
import type { GoalFilter } from './goal-filter'
import { marksOf } from './search/finder'
import type { Hear, Span } from './search/spelling'

/** A goal as a row of the list. */
export type ListRow = GoalSummary & {
  /** Where the title has what is searched for; left out where nowhere. */
  marks?: Span[]
  /** The theme, where it is no heading, and the day it is sorted by where no column has it. */
  place?: string
}

/** The row of a goal in a list narrowed and arranged so. */
export function listRowOf(assessed: AssessedGoal, filter: GoalFilter, asOf: Day, hear: Hear): ListRow {
  const row: ListRow = { ...summaryOf(assessed, asOf) }
  const marks = marksOf(row.title, filter.q, hear)
  if (marks.length > 0) row.marks = marks
  if (filter.sort !== 'plan') row.place = placeOf(assessed, filter, asOf)
  return row
}

function placeOf(assessed: AssessedGoal, { sort }: GoalFilter, asOf: Day): string {
  const theme = themeTitleOf(assessed.goal.theme)
  return sort === 'due' ? `${theme} · 期限 ${dayInWords(nextDueOf(assessed, asOf), yearOf(asOf))}` : theme
}
