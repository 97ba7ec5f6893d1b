import type { Day } from '../day'
import { dayInWords } from '../day-words'
import { type AssessedGoal, assessGoal } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import { type GoalSummary, summaryOf } from '../goal-summary/goal-summary'
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
  plan: Plan | null
  goals: readonly ReportedGoal[]
  asOf: Day
}

/** Draws the wall's picture of a plan's goals, which come in the plan's order, at the end of `asOf`. */
export const wallPictureOf = ({ plan, goals, asOf, ...told }: Facts): WallPicture => ({
  ...told,
  plan: plan && wallPlanOf(plan, goals, asOf),
})

function wallPlanOf(plan: Plan, goals: readonly ReportedGoal[], asOf: Day): WallPlan {
  const assessed = goals.map((goal) => assessGoal(goal, asOf, plan))
  return {
    title: plan.title,
    asOf: dayInWords(asOf),
    elapsed: elapsedShareOf(plan.year, asOf),
    goals: assessed.length,
    shares: distributionOf(assessed),
    reports: reportCountsOf(assessed, asOf),
    lagging: attentionOf(assessed).map((item) => laggingOf(item, asOf)),
    themes: lightGridOf(assessed, themesOf(assessed), ({ goal }) => goal.theme.id),
  }
}

function laggingOf(item: AssessedGoal, asOf: Day): LaggingGoal {
  const { id, title, standing, light, sentence, department, lastReport } = summaryOf(item, asOf)
  const { telephone } = item.goal.leadDepartment
  return { id, title, standing, light, sentence, department, telephone, lastReport }
}
