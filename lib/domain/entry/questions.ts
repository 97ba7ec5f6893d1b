import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { ReportedGoal } from '../goal/goal'
import { reportingOf } from '../reporting/reporting'
import { countQuestions } from './count-questions'
import { hasWords, type NewEntry } from './decision'
import type { EntryDraft } from './draft'
import { readingQuestions } from './reading-questions'

/**
 * What is unusual about an entry that may be logged, each as the question (确认？) it raises; [] for what is usual and
 * for 无进展. A question names the figures it is about, so that another figure raises another one. The goal's
 * reports leave the entry out.
 */
export function questionsOf(
  goal: ReportedGoal,
  { mode }: Pick<EntryDraft, 'mode'>,
  entry: NewEntry,
  today: Day,
): string[] {
  const { on, value, parts } = entry
  const reporting = reportingOf(goal.kind)
  if (value === null) return reporting === 'words' && hasWords(entry) ? wordsQuestions(goal, on) : []
  const raised =
    reporting === 'count'
      ? countQuestions(goal, { on, value, isTotal: mode === 'total' }, today)
      : readingQuestions(goal, { on, value, parts })
  return raised.filter((question) => question !== null)
}

const wordsQuestions = ({ reports }: ReportedGoal, on: Day): string[] =>
  reports.some((report) => report.on === on)
    ? [`${dayInWords(on, yearOf(on))}已填报过，这一条会另外记下。确认不是重复填报吗？`]
    : []

/** Whether any question is still to be answered; then all of them are asked, for a form sends back what it shows. */
export const areOpen = (questions: readonly string[], confirmed: readonly string[]): boolean =>
  questions.some((question) => !confirmed.includes(question))
