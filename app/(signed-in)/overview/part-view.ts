import type { FirstPart, RestOfPart, ToldPart } from '@/components/overview/part-view'
import { tell } from '@/components/told'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { oncePer } from '@/lib/domain/once'
import { changesInWords } from '@/lib/domain/overview/change-words'
import { changesOf } from '@/lib/domain/overview/changes'
import { distributionOf, kindCountsOf, reportCountsOf } from '@/lib/domain/overview/distribution'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { lightTrendOf, trendInWords } from '@/lib/domain/overview/light-trend'
import { sinceFrom } from '@/lib/domain/overview/look'
import { belongsTo, filterOf, type Part } from '@/lib/domain/overview/part'
import { yearEndCountsOf, yearEndInWords } from '@/lib/domain/overview/year-end'
import { nothingReported, outsideYearNote } from '@/lib/domain/overview/year-note'

import { attentionPropsOf } from './attention'
import { changeListOf } from './changes'
import { comparisonOf } from './compared'
import type { Figures } from './figures'
import { gridOf, matrixOf } from './grids'
import { wordedGoalsOf } from './latest-words'
import { rowsOf } from './rows'

/**
 * What a page of figures shows of the plan, or of a part of it: plain words and figures, ready to be drawn. Told once for as long as
 * the goals are remembered: what else it is made of is read with them.
 */
export function partToldOf(figures: Figures, part: Part | null): ToldPart {
  return toldOnce(figures.goals, figures, part)
}

const toldOnce = oncePer(
  (_: Figures['goals'], figures: Figures, part: Part | null) => partViewOf(figures, part),
  ({ look, asOf }, part) => JSON.stringify([look, asOf, part]),
)

function partViewOf(figures: Figures, part: Part | null): ToldPart {
  const { plan, asOf, look } = figures
  const goals = part ? figures.goals.filter(belongsTo(part)) : figures.goals
  const since = sinceFrom(look.since, asOf)
  const changes = changesOf(goals, since, plan)
  const { moreRows, ...rows } = rowsOf(figures, goals, part)
  const first: FirstPart = {
    answer: {
      goals: goals.length,
      shares: distributionOf(goals),
      changed: changesInWords(changes, since, asOf),
      within: filterOf(part),
      asked: look.asOf,
    },
    counts: countsOf(figures, goals),
    note: noteOf(figures, goals),
    attention: attentionPropsOf(figures, goals, part),
    rows,
    history: historyOf(figures, goals),
    comparison: comparisonOf(figures, goals, part),
  }
  const rest: RestOfPart = {
    moreRows,
    asked: look.asOf,
    changes: changeListOf(figures, part, changes, since),
    grid: gridOf(figures, goals, part),
    matrix: part ? null : matrixOf(figures),
    worded: wordedGoalsOf(figures, goals),
  }
  return { first: tell(first), rest: tell(rest) }
}

function countsOf({ asOf }: Figures, goals: AssessedGoal[]): string[] {
  const kinds = kindCountsOf(goals)
  const { reported, owed, notAsked } = reportCountsOf(goals, asOf)
  const yearEnd = yearEndInWords(yearEndCountsOf(goals, asOf))
  return [
    `量化${kinds.figures}、节点${kinds.steps}、无量化${kinds.unmeasured}`,
    `本月已填报 ${reported}，未填报 ${owed}${notAsked > 0 ? `，无需填报 ${notAsked}` : ''}`,
    ...(yearEnd ? [yearEnd] : []),
  ]
}

function noteOf({ plan, asOf }: Figures, goals: AssessedGoal[]): string {
  const isUnreported = goals.every(({ lastReportOn }) => lastReportOn === null)
  return `${outsideYearNote(plan.year, asOf) ?? ''}${isUnreported ? nothingReported : ''}`
}

function historyOf({ plan, asOf }: Figures, goals: AssessedGoal[]) {
  const months = lightTrendOf(goals, plan, asOf)
  const unlit = goals.filter(({ assessment }) => assessment.light === null)
  return { asOf, months, caption: `${trendInWords(months)}${leftOutNote(unlit, '没有灯')}` }
}
