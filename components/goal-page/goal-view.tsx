'use client'

import { EntryForm } from '@/components/entries/entry-form'
import type { VerbActions } from '@/components/entries/entry-verbs'
import { Timeline, type TimelineLines } from '@/components/entries/timeline'
import type { EntryActions } from '@/components/entries/use-entry-form'
import { ExcelLink } from '@/components/export/excel-link'
import { OverruleHistory, type OverruleHistoryProps } from '@/components/overrule/overrule-history'
import { type OverruleActions, Overruling, type OverrulingProps } from '@/components/overrule/overruling'
import { AsOfControl } from '@/components/shell/as-of-control'
import { RevisionHistory, type RevisionHistoryProps } from '@/components/target-revision/revision-history'
import { type Told, useTold } from '@/components/told'
import { Later } from '@/components/ui/later'
import type { Day } from '@/lib/domain/day'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'

import { ArchivedNote } from './archived-note'
import { Facts, type FactsProps } from './facts'
import { GoalHeading, type GoalHeadingProps } from './goal-heading'
import { MissingFigure, type MissingFigureProps } from './missing-figure'
import { type StepActions, Steps, type StepsProps } from './steps'
import { TrendFigure, type TrendFigureProps } from './trend-figure'

export type GoalViewProps = {
  path: string
  /** The day asked for in the URL. */
  asked: Day | null
  plan: { year: number; pinnedAsOf: Day | null }
  heading: GoalHeadingProps
  /** Null for those who have no say in its light. */
  overruling: OverrulingProps | null
  missing: MissingFigureProps | null
  archivedAt: string | null
  steps: StepsProps | null
  trend: TrendFigureProps | null
  sheet: EntrySheet
  mayReport: boolean
  lines: TimelineLines
  overrules: OverruleHistoryProps
  facts: FactsProps
  revisions: RevisionHistoryProps
}

type GoalActions = {
  entries: EntryActions & VerbActions
  steps: StepActions
  overruling: OverruleActions
}

/** What is not told: with which key the first report is sent, and what can be done. */
type Acting = { firstKey: string; actions: GoalActions }

/** A goal as it stands at the end of a day, and what can be done to it: drawn as `PartView` is, and for its reason. */
export function GoalView({ told, ...acting }: { told: Told<GoalViewProps> } & Acting) {
  const view = useTold(told)
  const { path, plan, sheet, heading, overruling, missing, archivedAt, facts, revisions } = view
  return (
    <article>
      <GoalHeading
        {...heading}
        asOfControl={<AsOfControl asOf={sheet.asOf} today={sheet.today} plan={plan} path={path} />}
      >
        {overruling && <Overruling {...overruling} {...acting.actions.overruling} />}
      </GoalHeading>
      {missing && <MissingFigure {...missing} />}
      {archivedAt && <ArchivedNote at={archivedAt} />}
      <div className="mt-5.5 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_300px]">
        <Course {...view} {...acting} />
        <div className="grid content-start gap-7">
          <Facts {...facts} />
          <RevisionHistory {...revisions} />
        </div>
      </div>
    </article>
  )
}

/** How it went so far, and what is reported of it next. */
function Course({
  path,
  asked,
  steps,
  trend,
  sheet,
  mayReport,
  firstKey,
  lines,
  overrules,
  actions,
}: GoalViewProps & Acting) {
  return (
    <div className="grid min-w-0 content-start gap-7">
      {steps && <Steps {...steps} {...actions.steps} />}
      {trend && <TrendFigure {...trend} />}
      {mayReport && <EntryForm sheet={sheet} firstKey={firstKey} {...actions.entries} />}
      <Timeline lines={lines} sheet={sheet} {...actions.entries}>
        {lines.count > 0 && <ExcelLink page={path} asked={asked} about="填报记录" />}
      </Timeline>
      <Later>
        <OverruleHistory {...overrules} />
      </Later>
    </div>
  )
}
