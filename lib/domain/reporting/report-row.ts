import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { nextStepOf } from '../milestone/step-list'
import type { Light } from '../progress/measure'
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
  sentence: string
  due: string
  lastReport: string | null
  /** The step to tick next, of a milestones goal. */
  step: { id: string; title: string; due: string } | null
}

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
    sentence,
    due: dayInWords(nextDueOf(assessed), year),
    lastReport: lastReportOn && dayInWords(lastReportOn, year),
    step: step && { id: step.id, title: step.title, due: dayInWords(step.due, year) },
  }
}
