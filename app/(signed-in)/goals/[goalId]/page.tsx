import type { Metadata } from 'next'

import { GoalView } from '@/components/goal-page/goal-view'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { listOverrules } from '@/lib/data/overrules'
import { findGoalSource } from '@/lib/data/plan-documents'
import { findCurrentPlan, findPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom } from '@/lib/domain/as-of'

import {
  changeMilestones,
  correctEntry,
  logProgress,
  tickMilestone,
  undoEntry,
  untickMilestone,
  voidEntry,
} from './actions'
import { goalViewOf } from './goal-view'
import { overruleLight, withdrawOverrule } from './overrule/actions'

const actions = {
  entries: { logProgress, undoEntry, voidEntry, correctEntry },
  steps: { tickMilestone, untickMilestone, changeMilestones },
  overruling: { overruleLight, withdrawOverrule },
}

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
  const plan = goal && (goal.planId === current?.id ? current : await findPlan(viewer, goal.planId))
  if (!goal || !plan) return turnAway(viewer, '/goals/[goalId]', { type: 'goal', id: goalId }, 'not there')

  const now = today()
  const view = goalViewOf({
    viewer,
    goal,
    plan,
    current,
    entries,
    overrules,
    source,
    asOf: asOfFrom(query.asOf, plan.pinnedAsOf, now),
    today: now,
    asked: askedDayOf(query.asOf),
  })
  return <GoalView {...view} actions={actions} />
}
