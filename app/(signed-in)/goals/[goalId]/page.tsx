import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { EntryForm } from '@/components/entries/entry-form'
import { Timeline } from '@/components/entries/timeline'
import { ArchivedNote } from '@/components/goal-page/archived-note'
import { Facts } from '@/components/goal-page/facts'
import { GoalHeading } from '@/components/goal-page/goal-heading'
import { MissingFigure } from '@/components/goal-page/missing-figure'
import { Steps } from '@/components/goal-page/steps'
import { TrendFigure } from '@/components/goal-page/trend-figure'
import { AsOfControl } from '@/components/shell/as-of-control'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { findPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom, withAsOf } from '@/lib/domain/as-of'
import { yearOf } from '@/lib/domain/day-words'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'
import { stepsOn } from '@/lib/domain/milestone/step-list'
import { entrySheetOf } from '@/lib/domain/reporting/entry-sheet'
import { timelineOf } from '@/lib/domain/reporting/timeline'
import { trendFigureOf } from '@/lib/domain/trend/figure'

import { correctEntry, logProgress, tickMilestone, undoEntry, untickMilestone, voidEntry } from './actions'

export async function generateMetadata({ params }: PageProps<'/goals/[goalId]'>): Promise<Metadata> {
  const [viewer, { goalId }] = await Promise.all([requireViewer(), params])
  return { title: (await findGoal(viewer, goalId))?.title ?? '目标任务' }
}

export default async function GoalPage({ params, searchParams }: PageProps<'/goals/[goalId]'>) {
  const [viewer, { goalId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const [goal, entries] = await Promise.all([findGoal(viewer, goalId), listEntries(viewer, goalId)])
  const plan = goal && (await findPlan(viewer, goal.planId))
  if (!goal || !plan) notFound()

  const now = today()
  const asOf = asOfFrom(query.asOf, plan.pinnedAsOf, now)
  const assessed = assessGoal(goal, asOf, plan)
  const can = goalVerbsOf(viewer, goal)
  const edit = can.edit ? withAsOf(`/goals/${goalId}/edit`, askedDayOf(query.asOf)) : null
  const sheet = entrySheetOf(assessed, asOf, now)
  const figure = trendFigureOf(assessed, asOf, plan)
  return (
    <article>
      <GoalHeading
        assessed={assessed}
        edit={edit}
        asOfControl={
          <AsOfControl asOf={asOf} today={now} pinned={plan.pinnedAsOf} path={`/goals/${goalId}`} />
        }
      />
      <MissingFigure goal={goal} edit={edit} />
      <ArchivedNote goal={goal} />
      <div className="mt-5.5 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="grid min-w-0 content-start gap-7">
          {goal.kind === 'milestones' && (
            <Steps
              goalId={goalId}
              steps={stepsOn(goal.milestones, asOf)}
              asOf={asOf}
              today={now}
              year={yearOf(goal.start)}
              actions={can.tick ? { tickMilestone, untickMilestone } : null}
            />
          )}
          {figure && <TrendFigure {...figure} unit={goal.unit ?? ''} />}
          {can.log && (
            <EntryForm
              sheet={sheet}
              firstKey={crypto.randomUUID()}
              logProgress={logProgress}
              undoEntry={undoEntry}
            />
          )}
          <Timeline
            lines={timelineOf(goal, entries)}
            sheet={sheet}
            canVoid={can.void}
            voidEntry={voidEntry}
            correctEntry={correctEntry}
          />
        </div>
        <div>
          <Facts goal={goal} />
        </div>
      </div>
    </article>
  )
}
