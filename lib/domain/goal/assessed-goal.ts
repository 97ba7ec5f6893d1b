import { type Day, monthStartOf } from '../day'
import { assess } from '../progress/assess'
import { explain } from '../progress/explain'
import type { Assessment, Entry, Measure, Rules } from '../progress/measure'
import { type Standing, standingOf } from '../standing'
import type { ReportedGoal } from './goal'

/** A goal as it stands at the end of a day, with the sentence that explains its light. */
export type AssessedGoal = {
  goal: ReportedGoal
  assessment: Assessment
  standing: Standing
  sentence: string
  /** The latest day up to the as-of date that a report or a finished milestone is dated; null when none is. */
  lastReportOn: Day | null
  /** Whether anything was reported in the month of the as-of date, up to it. */
  reportedThisMonth: boolean
}

/** Answers how a goal stands at the end of `asOf`. Every figure on every page comes from here. */
export function assessGoal(goal: ReportedGoal, asOf: Day, rules: Rules): AssessedGoal {
  const measure = measureOf(goal)
  const assessment = assess(measure, entriesOf(goal), asOf, rules)
  const lastReportOn = lastReportOf(goal, asOf)
  return {
    goal,
    assessment,
    standing: standingOf(goal.kind, assessment),
    sentence: explain(measure, goal.unit ?? '', assessment, asOf),
    lastReportOn,
    reportedThisMonth: lastReportOn !== null && lastReportOn >= monthStartOf(asOf),
  }
}

/** The goal's measure, as the core reads it. */
export const measureOf = (goal: ReportedGoal): Measure => ({
  kind: goal.kind,
  direction: goal.direction,
  commitment: goal.commitment,
  target: goal.target,
  baseline: goal.baseline,
  integral: goal.integral,
  start: goal.start,
  due: goal.due,
  checkpoints: goal.checkpoints,
  milestones: goal.milestones.map(({ title, weight, due, doneOn }) => ({
    title,
    weight: Number(weight),
    due,
    doneOn,
  })),
})

/** Only reports with a value reach the core; a narrative goal's words count as 0, so that it is in progress. */
export const entriesOf = ({ kind, reports }: ReportedGoal): Entry[] =>
  reports.flatMap(({ on, value, recordedAt }) => {
    const counted = kind === 'narrative' ? '0' : value
    return counted === null ? [] : [{ on, value: counted, recordedAt }]
  })

function lastReportOf(goal: ReportedGoal, asOf: Day): Day | null {
  const days = [...goal.reports.map(({ on }) => on), ...goal.milestones.map(({ doneOn }) => doneOn)]
  return days.reduce<Day | null>(
    (latest, on) => (on !== null && on <= asOf && (latest === null || on > latest) ? on : latest),
    null,
  )
}
