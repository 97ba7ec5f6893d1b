import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { nextStepOf } from '../milestone/step-list'
import type { Light } from '../progress/measure'
import { missingInPeople } from '../rate/missing-in-people'
import type { Standing } from '../standing'
import { type EntrySheet, entrySheetOf } from './entry-sheet'
import { nextDueOf } from './owed-report'

/** A goal to report on this month, as one row to report in. */
export type ReportRow = {
  isOwed: boolean
  sheet: EntrySheet
  title: string
  standing: Standing
  light: Light | null
  /** The light is a leader's (改判). */
  isOverruled: boolean
  sentence: string
  due: string
  lastReport: string | null
  /** The step to tick next, of a milestones goal. */
  step: { id: string; title: string; due: string } | null
}

/** The row of a goal as assessed at the end of `asOf`; its words leave out the year of that day. */
export function reportRowOf(assessed: AssessedGoal, asOf: Day, today: Day): ReportRow {
  const { goal, standing, assessment, sentence, lastReportOn } = assessed
  const year = yearOf(asOf)
  const step = goal.kind === 'milestones' ? nextStepOf(goal.milestones) : null
  return {
    isOwed: !assessed.reportedThisMonth,
    sheet: entrySheetOf(assessed, asOf, today),
    title: goal.title,
    standing,
    light: assessment.light,
    isOverruled: assessed.overruled !== null,
    sentence: `${sentence}${missingInPeople(assessed, asOf) ?? ''}`,
    due: dayInWords(nextDueOf(assessed, asOf), year),
    lastReport: lastReportOn && dayInWords(lastReportOn, year),
    step: step && { id: step.id, title: step.title, due: dayInWords(step.due, year) },
  }
}
