import type { Metadata } from 'next'

import { GoalView } from '@/components/goal-page/goal-view'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { findGoal } from '@/lib/data/goals'

import {
  changeMilestones,
  correctEntry,
  logProgress,
  tickMilestone,
  undoEntry,
  untickMilestone,
  voidEntry,
} from './actions'
import { overruleLight, withdrawOverrule } from './overrule/actions'
import { tellGoal } from './told-goal'

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
  const [viewer, { goalId }, { asOf }] = await Promise.all([requireViewer(), params, searchParams])
  const told = await tellGoal(viewer, goalId, asOf)
  if (!told) return turnAway(viewer, '/goals/[goalId]', { type: 'goal', id: goalId }, 'not there')
  return <GoalView told={told} firstKey={crypto.randomUUID()} actions={actions} />
}
