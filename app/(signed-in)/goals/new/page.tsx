import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { GoalForm } from '@/components/goal-form/goal-form'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { listPeople } from '@/lib/data/accounts'
import { listDepartments } from '@/lib/data/departments'
import { findCurrentPlan, listSections } from '@/lib/data/plans'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'
import { newGoalFacts, partiesFor, sectionChoices } from '@/lib/domain/goal/form'
import { readFields } from '@/lib/domain/goal/measure-rules'
import { can } from '@/lib/domain/policy'

import { logGoal } from './actions'

export const metadata: Metadata = { title: '新增目标任务' }

export default async function NewGoalPage({ searchParams }: PageProps<'/goals/new'>) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams])
  if (!can(viewer.role, 'logGoal', viewer.department ? 'lead' : 'none')) return turnAway(viewer, '/goals/new')
  const plan = await findCurrentPlan(viewer)
  if (!plan) notFound()

  const [themes, departments, people] = await Promise.all([
    listSections(viewer, plan.id),
    listDepartments(viewer),
    listPeople(viewer),
  ])
  const own = viewer.department?.id ?? ''
  const choosesLead = can(viewer.role, 'logGoal')
  return (
    <>
      <h1>新增目标任务</h1>
      <p className="mt-1 text-muted">列入{plan.title}。</p>
      <GoalForm
        action={logGoal}
        hidden={{ key: crypto.randomUUID() }}
        facts={newGoalFacts(plan.year, own)}
        reads={readFields}
        sections={sectionChoices(themes)}
        parties={partiesFor(departments, people, own)}
        fixedLead={choosesLead ? null : (viewer.department?.name ?? null)}
        confirm="新增"
        back="/goals"
        query={withAsOf('', askedDayOf(query.asOf))}
      />
    </>
  )
}
