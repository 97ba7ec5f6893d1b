import type { Day } from '../day'
import { dayInWords } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { type GoalSummary, summaryOf } from '../goal-summary/goal-summary'
import { explainedSince } from '../overview/account'
import { attentionOf } from '../overview/by-gap'
import {
  distributionOf,
  type ReportCounts,
  reportCountsOf,
  type StandingCount,
} from '../overview/distribution'
import { elapsedShareOf } from '../overview/elapsed'
import { themesOf } from '../overview/groups'
import { type LightGrid, lightGridOf } from '../overview/light-grid'
import type { Plan } from '../plan'
import type { Rules } from '../progress/measure'

/** What the wall shows (大屏), as plain words and numbers that travel as JSON. */
export type WallPicture = {
  organisation: string
  /** When it was made, as an ISO instant. */
  at: string
  /** Its figures rest on sample progress (示例数据). */
  isSample: boolean
  /** Null while the organisation has no plan. */
  plan: WallPlan | null
}

/** A plan as it stood at the end of a day. */
export type WallPlan = {
  title: string
  asOf: string
  /** 序时进度, such as 83.3%. */
  elapsed: string
  goals: number
  shares: StandingCount[]
  reports: ReportCounts
  /** What is red, then what is yellow, the furthest behind first. */
  lagging: LaggingGoal[]
  themes: LightGrid
}

export type LaggingGoal = Pick<
  GoalSummary,
  'id' | 'title' | 'standing' | 'light' | 'sentence' | 'department' | 'lastReport'
> & { telephone: string | null }

type Facts = Pick<WallPicture, 'organisation' | 'at' | 'isSample'> & {
  /** The goals in the plan's order, as assessed at the end of `asOf`; null while there is no plan. */
  assessed: { plan: Plan; goals: readonly AssessedGoal[]; asOf: Day } | null
}

/** Draws the wall's picture of a plan's goals. */
export const wallPictureOf = ({ assessed, ...told }: Facts): WallPicture => ({
  ...told,
  plan: assessed && wallPlanOf(assessed),
})

function wallPlanOf({ plan, goals: assessed, asOf }: NonNullable<Facts['assessed']>): WallPlan {
  return {
    title: plan.title,
    asOf: dayInWords(asOf),
    elapsed: elapsedShareOf(plan.year, asOf),
    goals: assessed.length,
    shares: distributionOf(assessed),
    reports: reportCountsOf(assessed, asOf),
    lagging: attentionOf(assessed).map((item) => laggingOf(item, asOf, plan)),
    themes: lightGridOf(assessed, themesOf(assessed), ({ goal }) => goal.theme.id),
  }
}

function laggingOf(item: AssessedGoal, asOf: Day, rules: Rules): LaggingGoal {
  const { id, title, standing, light, department, lastReport } = summaryOf(item, asOf)
  const { telephone } = item.goal.leadDepartment
  const sentence = explainedSince(item, asOf, rules)
  return { id, title, standing, light, sentence, department, telephone, lastReport }
}
