import { type Day, monthStartOf } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { oncePer } from '../once'
import { assess } from '../progress/assess'
import { explain } from '../progress/explain'
import type { Assessment, Light, Rules } from '../progress/measure'
import { type Standing, standingOf } from '../standing'
import { lightWords } from '../words'
import type { LightOverrule, ReportedGoal } from './goal'
import { goalOn } from './in-force'
import { entriesOf, measureOf } from './measured'
import { overruleOn } from './overrule'

/** A goal as it stands at the end of a day, with the sentence that explains its light. */
export type AssessedGoal = {
  /** As its promise stood on that day: a target revised later is still the former one. */
  goal: ReportedGoal
  /** With the light that is shown: where a leader overruled it, the leader's. */
  assessment: Assessment
  standing: Standing
  sentence: string
  /** The overrule in force, and what the figures say by themselves; null where they are what is shown. */
  overruled: { overrule: LightOverrule; light: Light; standing: Standing } | null
  /** The latest day up to the as-of date that a report or a finished milestone is dated; null when none is. */
  lastReportOn: Day | null
  /** Whether anything was reported in the month of the as-of date, up to it. */
  reportedThisMonth: boolean
}

/** Whatever a judgement depends on beside the goal. */
export const judgedBy = (asOf: Day, { yellowGap, redGap }: Rules) => `${asOf} ${yellowGap} ${redGap}`

/** Answers how a goal stands at the end of `asOf`. Every figure on every page comes from here. */
export const assessGoal = oncePer((given: ReportedGoal, asOf: Day, rules: Rules): AssessedGoal => {
  const judged = judgeOnce(given, asOf, rules)
  const { goal, assessment } = judged
  const lastReportOn = lastReportOf(goal, asOf)
  return {
    ...judged,
    sentence: sentenceOf(judged, explain(measureOf(goal), goal.unit ?? '', assessment, asOf)),
    lastReportOn,
    reportedThisMonth: lastReportOn !== null && lastReportOn >= monthStartOf(asOf),
  }
}, judgedBy)

export type Judged = Pick<AssessedGoal, 'goal' | 'assessment' | 'standing' | 'overruled'>

/** The same without words and reports. */
export function judge(given: ReportedGoal, asOf: Day, rules: Rules): Judged {
  const goal = goalOn(given, asOf)
  const assessment = assess(measureOf(goal), entriesOf(goal), asOf, rules)
  const standing = standingOf(goal.kind, assessment)
  const { light } = assessment
  const overrule = light && overruleOn(goal, asOf)
  if (!overrule) return { goal, assessment, standing, overruled: null }
  return {
    goal,
    assessment: { ...assessment, light: overrule.light },
    // Where the figures have come to say the same, their word is the more exact one.
    standing: overrule.light === light ? standing : overruledStandings[overrule.light],
    overruled: { overrule, light, standing },
  }
}

/** The same for days that are asked for again and again: the ends of months in every picture. */
export const judgeOnce = oncePer(judge, judgedBy)

const overruledStandings: Record<Light, Standing> = { green: 'onPace', yellow: 'behind', red: 'farBehind' }

/** The overrule is told first, then what the figures say. */
function sentenceOf({ goal, overruled }: Judged, explained: string): string {
  if (!overruled) return explained
  const { on, by, light, reason } = overruled.overrule
  const verdict = `${by}${dayInWords(on, yearOf(goal.start))}改判为${lightWords[light]}：${closed(reason)}`
  return `${verdict}按数据是${lightWords[overruled.light]}：${explained}`
}

const closed = (reason: string) =>
  /[。！？]$/.test(reason) ? reason : `${reason.replace(/[.,;，、；]$/, '')}。`

function lastReportOf(goal: ReportedGoal, asOf: Day): Day | null {
  const days = [...goal.reports.map(({ on }) => on), ...goal.milestones.map(({ doneOn }) => doneOn)]
  return days.reduce<Day | null>(
    (latest, on) => (on !== null && on <= asOf && (latest === null || on > latest) ? on : latest),
    null,
  )
}
