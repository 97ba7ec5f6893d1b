import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Kind, Light } from '../progress/measure'
import { aimsAtTarget } from '../progress/terms/target'
import { isDueForReport } from '../reporting/owed-report'
import { isUnmeasured, type Standing, standings } from '../standing'

/** How many goals stand so. Its light is the worst among them: a stretch goal is missed in yellow. */
export type StandingCount = { standing: Standing; light: Light | null; goals: number }

/** All goals by their standing, in fixed order, without the standings nobody has. The numbers add up to all goals. */
export const distributionOf = (goals: readonly AssessedGoal[]): StandingCount[] =>
  standings.flatMap((standing) => {
    const same = goals.filter((goal) => goal.standing === standing)
    return same.length === 0 ? [] : [{ standing, light: worstLightOf(same), goals: same.length }]
  })

function worstLightOf(goals: readonly AssessedGoal[]): Light | null {
  const lights = goals.map(({ assessment }) => assessment.light)
  return (['red', 'yellow', 'green'] as const).find((light) => lights.includes(light)) ?? null
}

/** Goals with a figure (量化), in steps (节点), and without a number (无量化). */
export type KindCounts = { figures: number; steps: number; unmeasured: number }

/** All goals by how they are measured. */
export function kindCountsOf(goals: readonly AssessedGoal[]): KindCounts {
  const of = (isOne: (kind: Kind) => boolean) => goals.filter(({ goal }) => isOne(goal.kind)).length
  return {
    figures: of(aimsAtTarget),
    steps: of((kind) => kind === 'milestones'),
    unmeasured: of(isUnmeasured),
  }
}

/** This month's reports: made, still owed, and not asked for (reached, not begun or over). All goals together. */
export type ReportCounts = { reported: number; owed: number; notAsked: number }

/** The reports of the month that `asOf` lies in. */
export function reportCountsOf(goals: readonly AssessedGoal[], asOf: Day): ReportCounts {
  const asked = goals.filter((goal) => isDueForReport(goal, asOf))
  const reported = asked.filter(({ reportedThisMonth }) => reportedThisMonth).length
  return { reported, owed: asked.length - reported, notAsked: goals.length - asked.length }
}
