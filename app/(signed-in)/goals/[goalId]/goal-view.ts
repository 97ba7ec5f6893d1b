import type { Route } from 'next'

import type { FactsProps } from '@/components/goal-page/facts'
import type { GoalHeadingProps } from '@/components/goal-page/goal-heading'
import type { GoalViewProps } from '@/components/goal-page/goal-view'
import { tell } from '@/components/told'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { yearOf } from '@/lib/domain/day-words'
import type { Entry } from '@/lib/domain/entry/entry'
import { type AssessedGoal, assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { type GoalVerbs, goalVerbsOf } from '@/lib/domain/goal/verbs'
import { measureFacts, plannedInWords, promiseFacts } from '@/lib/domain/goal-summary/fact-words'
import { lastYearInWords } from '@/lib/domain/goal-summary/last-year'
import { missingFigureOf } from '@/lib/domain/goal-summary/missing-figure'
import { overruleHistoryOf, type RecordedOverrule } from '@/lib/domain/overrule/history'
import { explainedSince } from '@/lib/domain/overview/account'
import type { Plan } from '@/lib/domain/plan'
import { type Source, sourceLinkOf } from '@/lib/domain/plan-document/source-link'
import { sectionTitleOf, themeTitleOf } from '@/lib/domain/plan-heading'
import { missingInPeople } from '@/lib/domain/rate/missing-in-people'
import { entrySheetOf } from '@/lib/domain/reporting/entry-sheet'
import { timelineOf } from '@/lib/domain/reporting/timeline'
import { revisionLines } from '@/lib/domain/target-revision/history'
import { trendFigureOf } from '@/lib/domain/trend/figure'
import type { Viewer } from '@/lib/domain/viewer'

import { goalStepsOf } from './goal-steps'
import { overrulingOf } from './overrule/overruling'
import { partLinksOf } from './part-links'

/** What is known of a goal, who looks at it, and from which day. */
export type LookedAt = {
  viewer: Viewer
  goal: ReportedGoal
  plan: Plan
  current: Plan | null
  entries: Entry[]
  overrules: RecordedOverrule[]
  source: Source | null
  asOf: Day
  today: Day
  asked: Day | null
}

type Judged = LookedAt & { assessed: AssessedGoal; can: GoalVerbs; here: (page: string) => Route }

/** What the page of a goal shows: plain words and figures, ready to be drawn. */
export function goalViewOf(looked: LookedAt): GoalViewProps {
  const { viewer, goal, plan, overrules, asOf, today, asked } = looked
  const path = `/goals/${goal.id}`
  const assessed = assessGoal(goal, asOf, plan)
  const can = goalVerbsOf(viewer, goal)
  const judged = { ...looked, assessed, can, here: (page: string) => withAsOf(path + page, asked) as Route }
  const missing = missingFigureOf(goal)
  const year = yearOf(goal.start)
  return {
    path,
    asked,
    plan: { year: plan.year, pinnedAsOf: plan.pinnedAsOf },
    heading: headingOf(judged),
    overruling: can.overrule ? overrulingOf({ goal, assessed, rules: plan, asOf, today }) : null,
    missing: missing === null ? null : { words: missing, edit: can.edit ? judged.here('/edit') : null },
    archivedAt: goal.archivedAt,
    steps: goalStepsOf(goal, can, asOf, today),
    trend: trendOf(judged),
    sheet: entrySheetOf(assessed, asOf, today),
    mayReport: can.log,
    lines: linesOf(judged),
    overrules: { lines: overruleHistoryOf(goal, overrules, asOf), year },
    facts: factsOf(judged),
    revisions: { lines: revisionLines(goal, asOf), year },
  }
}

/** So many entries are there at once. */
const FIRST_LINES = 4

function linesOf({ goal, entries, asOf, can }: Judged): GoalViewProps['lines'] {
  const lines = timelineOf(goal, entries).map((line) => ({
    ...line,
    isChangeable: line.entry.voided === null && can.void(line.entry),
  }))
  return {
    first: lines.slice(0, FIRST_LINES),
    rest: tell(lines.slice(FIRST_LINES)),
    count: lines.length,
    hasOtherYears: lines.some(({ entry }) => yearOf(entry.on) !== yearOf(asOf)),
  }
}

function headingOf({ goal, current, plan, asked, asOf, assessed, can, here }: Judged): GoalHeadingProps {
  // Headed as it was promised on the day looked from, like all that is said of it.
  const { title, theme, section, archivedAt } = assessed.goal
  return {
    title,
    theme: { title: themeTitleOf(theme), page: partLinksOf(goal, current, asked).theme },
    section: sectionTitleOf(section),
    isArchived: archivedAt !== null,
    mark: {
      standing: assessed.standing,
      light: assessed.assessment.light,
      isOverruled: assessed.overruled !== null,
      sentence: explainedSince(assessed, asOf, plan) + (missingInPeople(assessed, asOf) ?? ''),
    },
    edit: can.edit ? here('/edit') : null,
    revise: can.reviseTarget ? here('/target') : null,
  }
}

function trendOf({ goal, assessed, asOf, plan }: Judged): GoalViewProps['trend'] {
  const figure = trendFigureOf(assessed, asOf, plan)
  return figure && { ...figure, title: goal.title, unit: goal.unit ?? '', asOf }
}

function factsOf({ goal, current, plan, source, asked, assessed, can, here }: Judged): FactsProps {
  const promised = assessed.goal
  const { name, telephone } = promised.leadDepartment
  return {
    lead: { name, telephone, page: partLinksOf(goal, current, asked).department },
    promise: promiseFacts(promised, lastYearInWords(assessed)),
    planned: {
      words: plannedInWords(promised, can.changeCurve),
      curve: can.changeCurve ? here('/curve') : null,
    },
    measure: measureFacts(promised),
    source: source && sourceLinkOf(source, goal.id, plan.year, asked),
    note: promised.note,
  }
}
