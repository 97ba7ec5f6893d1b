import type { SheetProps } from '@/components/sheet/sheet'
import { dayInWords } from '@/lib/domain/day-words'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { changesInWords } from '@/lib/domain/overview/change-words'
import { changesOf } from '@/lib/domain/overview/changes'
import { distributionOf } from '@/lib/domain/overview/distribution'
import { lightTrendOf } from '@/lib/domain/overview/light-trend'
import { sinceFrom } from '@/lib/domain/overview/look'
import { sheetNote, sheetOf } from '@/lib/domain/overview/sheet'
import { SHEET_LINES, type SheetGoal } from '@/lib/domain/overview/sheet-goal'
import { yearEndCountsOf, yearEndInWords } from '@/lib/domain/overview/year-end'

import type { Figures } from '../figures'

/** The figures as one page for a meeting. */
export function sheetPropsOf(figures: Figures): SheetProps {
  const { viewer, plan, goals, words, asOf, look } = figures
  const since = sinceFrom(look.since, asOf)
  const changes = changesOf(goals, since, plan)
  const sheet = sheetOf({ goals, changes, words, asOf, rules: plan, lines: SHEET_LINES })
  return {
    title: `${viewer.organisationName}${plan.title}`,
    asOf: dayInWords(asOf),
    goals: goals.length,
    shares: distributionOf(goals),
    changed: changesInWords(changes, since, asOf),
    yearEnd: yearEndInWords(yearEndCountsOf(goals, asOf)),
    months: lightTrendOf(goals, plan, asOf),
    groups: sheet.groups.map(({ supervisor, goals: own }) => ({
      id: supervisor?.id ?? '',
      supervisor: supervisor?.name ?? '未定分管领导',
      goals: own.map((goal) => ({ ...goalPropsOf(goal), summary: summaryOf(goal.assessed, asOf) })),
    })),
    note: sheetNote(sheet),
    asOfDay: asOf,
    asked: look.asOf,
  }
}

const goalPropsOf = ({ assessed, before, account, words }: SheetGoal) => ({
  account,
  before,
  problem: words?.problem ?? '',
  nextStep: words?.nextStep ?? '',
  personInCharge: assessed.goal.personInCharge?.name ?? null,
})
