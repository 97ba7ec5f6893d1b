import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Archiving } from '@/components/goal-form/archiving'
import { GoalForm } from '@/components/goal-form/goal-form'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { listPeople } from '@/lib/data/accounts'
import { listDepartments } from '@/lib/data/departments'
import { findGoal } from '@/lib/data/goals'
import { listSections } from '@/lib/data/plans'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'
import { factsOf } from '@/lib/domain/goal/facts'
import { partiesFor, sectionChoices } from '@/lib/domain/goal/form'
import { readFields } from '@/lib/domain/goal/measure-rules'
import { hasPromised, isUnderWay } from '@/lib/domain/goal/revision'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'
import { can, relationTo } from '@/lib/domain/policy'

import { archiveGoal, editGoal, restoreGoal } from './actions'

export const metadata: Metadata = { title: '编辑目标任务' }

export default async function EditGoalPage({ params, searchParams }: PageProps<'/goals/[goalId]/edit'>) {
  const [viewer, { goalId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const goal = await findGoal(viewer, goalId)
  const subject = { type: 'goal', id: goalId } as const
  if (!goal) return turnAway(viewer, '/goals/[goalId]/edit', subject, 'not there')
  if (!can(viewer.role, 'editGoal', relationTo(viewer, goal)))
    return turnAway(viewer, '/goals/[goalId]/edit', subject)
  const verbs = goalVerbsOf(viewer, goal)
  if (!verbs.edit) notFound()

  const [themes, departments, people] = await Promise.all([
    listSections(viewer, goal.planId),
    listDepartments(viewer),
    listPeople(viewer),
  ])
  const back = `/goals/${goalId}`
  return (
    <>
      <h1>编辑：{goal.title}</h1>
      {goal.archivedAt === null && (
        <GoalForm
          action={editGoal}
          hidden={{ goalId }}
          version={goal.version}
          facts={factsOf(goal)}
          reads={readFields}
          stepsPage={goal.kind === 'milestones' ? withAsOf(`/goals/${goalId}`, askedDayOf(query.asOf)) : null}
          revisePage={hasPromised(goal) ? withAsOf(`/goals/${goalId}/target`, askedDayOf(query.asOf)) : null}
          isMeasureFixed={isUnderWay(goal) && !verbs.rewrite}
          sections={sectionChoices(themes)}
          parties={partiesFor(departments, people, goal.leadDepartment.id, goal)}
          fixedLead={verbs.rewrite ? null : goal.leadDepartment.name}
          confirm="保存"
          back={back}
          query={withAsOf('', askedDayOf(query.asOf))}
        />
      )}
      {verbs.archive && (
        <Archiving
          goalId={goalId}
          isArchived={goal.archivedAt !== null}
          archiveGoal={archiveGoal}
          restoreGoal={restoreGoal}
        />
      )}
    </>
  )
}
