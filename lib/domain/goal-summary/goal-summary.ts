import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { oncePer } from '../once'
import type { Light } from '../progress/measure'
import type { Standing } from '../standing'
import { type Amounts, amountsOf } from './amounts'
import { briefOf } from './brief'
import { type Bullet, bulletOf } from './bullet'

/** A goal as one row of any page: plain words and places, ready to be drawn. */
export type GoalSummary = Amounts & {
  id: string
  title: string
  /** 力争: told only where there is a target to strive for. */
  stretch: boolean
  standing: Standing
  light: Light | null
  /** The light is a leader's (改判). */
  isOverruled: boolean
  brief: string
  sentence: string
  bullet: Bullet | null
  department: string
  lastReport: string | null
}

/** Sums a goal up as assessed at the end of `asOf`. */
export const summaryOf = oncePer((assessed: AssessedGoal, asOf: Day): GoalSummary => {
  const { goal, assessment, standing, sentence, lastReportOn } = assessed
  return {
    id: goal.id,
    title: goal.title,
    stretch: goal.commitment === 'stretch' && goal.target !== null,
    standing,
    light: assessment.light,
    isOverruled: assessed.overruled !== null,
    ...amountsOf(assessed, asOf),
    brief: briefOf(assessed, asOf),
    sentence,
    bullet: bulletOf(goal, assessment, asOf),
    department: goal.leadDepartment.shortName,
    lastReport: lastReportOn && dayInWords(lastReportOn, yearOf(asOf)),
  }
}, String)
