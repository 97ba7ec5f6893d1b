import type { Metadata } from 'next'

import { ArchivedNote } from '@/components/goal-page/archived-note'
import { Facts } from '@/components/goal-page/facts'
import { GoalHeading } from '@/components/goal-page/goal-heading'
import { MissingFigure } from '@/components/goal-page/missing-figure'
import { TrendFigure } from '@/components/goal-page/trend-figure'
import { OverruleHistory } from '@/components/overrule/overrule-history'
import { AsOfControl } from '@/components/shell/as-of-control'
import { RevisionHistory } from '@/components/target-revision/revision-history'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { listOverrules } from '@/lib/data/overrules'
import { findGoalSource } from '@/lib/data/plan-documents'
import { findCurrentPlan, findPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom, withAsOf } from '@/lib/domain/as-of'
import { yearOf } from '@/lib/domain/day-words'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'
import { lastYearInWords } from '@/lib/domain/goal-summary/last-year'
import { overruleHistoryOf } from '@/lib/domain/overrule/history'
import { explainedSince } from '@/lib/domain/overview/account'
import { sourceLinkOf } from '@/lib/domain/plan-document/source-link'
import { missingInPeople } from '@/lib/domain/rate/missing-in-people'
import { revisionLines } from '@/lib/domain/target-revision/history'
import { trendFigureOf } from '@/lib/domain/trend/figure'

import { GoalEntries } from './goal-entries'
import { GoalSteps } from './goal-steps'
import { Overruling } from './overrule/overruling'
import { partLinksOf } from './part-links'

export async function generateMetadata({ params }: PageProps<'/goals/[goalId]'>): Promise<Metadata> {
  const [viewer, { goalId }] = await Promise.all([requireViewer(), params])
  return { title: (await findGoal(viewer, goalId))?.title ?? '目标任务' }
}

export default async function GoalPage({ params, searchParams }: PageProps<'/goals/[goalId]'>) {
  const [viewer, { goalId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const [current, goal, entries, overrules, source] = await Promise.all([
    findCurrentPlan(viewer),
    findGoal(viewer, goalId),
    listEntries(viewer, goalId),
    listOverrules(viewer, goalId),
    findGoalSource(viewer, goalId),
  ])
  const plan = goal && (await findPlan(viewer, goal.planId))
  if (!goal || !plan) return turnAway(viewer, '/goals/[goalId]', { type: 'goal', id: goalId }, 'not there')

  const now = today()
  const asOf = asOfFrom(query.asOf, plan.pinnedAsOf, now)
  const assessed = assessGoal(goal, asOf, plan)
  const can = goalVerbsOf(viewer, goal)
  const asked = askedDayOf(query.asOf)
  const here = (page: string) => withAsOf(`/goals/${goalId}${page}`, asked)
  const edit = can.edit ? here('/edit') : null
  const parts = partLinksOf(goal, current, asked)
  const figure = trendFigureOf(assessed, asOf, plan)
  return (
    <article>
      <GoalHeading
        assessed={assessed}
        sentence={explainedSince(assessed, asOf, plan)}
        theme={parts.theme}
        edit={edit}
        revise={can.reviseTarget ? here('/target') : null}
        missing={missingInPeople(assessed, asOf)}
        asOfControl={<AsOfControl asOf={asOf} today={now} plan={plan} path={`/goals/${goalId}`} />}
      >
        <Overruling may={can.overrule} goal={goal} assessed={assessed} rules={plan} asOf={asOf} today={now} />
      </GoalHeading>
      <MissingFigure goal={goal} edit={edit} />
      <ArchivedNote goal={goal} />
      <div className="mt-5.5 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="grid min-w-0 content-start gap-7">
          {goal.kind === 'milestones' && <GoalSteps goal={goal} can={can} asOf={asOf} today={now} />}
          {figure && <TrendFigure {...figure} title={goal.title} unit={goal.unit ?? ''} asOf={asOf} />}
          <GoalEntries
            goal={goal}
            assessed={assessed}
            entries={entries}
            can={can}
            asOf={asOf}
            today={now}
            asked={asked}
          />
          <OverruleHistory lines={overruleHistoryOf(goal, overrules, asOf)} year={yearOf(goal.start)} />
        </div>
        <div className="grid content-start gap-7">
          <Facts
            goal={assessed.goal}
            lastYear={lastYearInWords(assessed)}
            curve={can.changeCurve ? here('/curve') : null}
            department={parts.department}
            source={source && sourceLinkOf(source, goalId, plan.year, asked)}
          />
          <RevisionHistory lines={revisionLines(goal, asOf)} year={yearOf(goal.start)} />
        </div>
      </div>
    </article>
  )
}
