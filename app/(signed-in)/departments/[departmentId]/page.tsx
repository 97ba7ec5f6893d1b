import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { GoalRows } from '@/components/goals/goal-rows'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { listDepartments } from '@/lib/data/departments'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'

import { findFigures } from '../../overview/figures'
import { PartPage } from '../../overview/part-page'

export async function generateMetadata({
  params,
}: PageProps<'/departments/[departmentId]'>): Promise<Metadata> {
  const [viewer, { departmentId }] = await Promise.all([requireViewer(), params])
  const departments = await listDepartments(viewer)
  return { title: departments.find(({ id }) => id === departmentId)?.shortName ?? '科室' }
}

export default async function DepartmentPage({
  params,
  searchParams,
}: PageProps<'/departments/[departmentId]'>) {
  const [viewer, { departmentId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const figures = await findFigures(viewer, query)
  const office = figures?.offices.find(({ id }) => id === departmentId)
  const isOwn = figures?.departments.some(({ id }) => id === departmentId)
  if (isOwn && !office) notFound()
  if (!figures || !office)
    return turnAway(
      viewer,
      '/departments/[departmentId]',
      { type: 'department', id: departmentId },
      'not there',
    )
  const telephone = figures.departments.find(({ id }) => id === office.id)?.telephone
  const supported = figures.goals.filter(({ goal }) =>
    goal.supportingDepartments.some(({ id }) => id === office.id),
  )
  return (
    <PartPage
      figures={figures}
      part={{ ...office, kind: 'department' }}
      note={
        telephone && (
          <p className="mt-1 text-muted">
            <a href={`tel:${telephone}`} aria-label={`电话 ${telephone}`} className="fingertip">
              ☎ {telephone}
            </a>
          </p>
        )
      }
    >
      <GoalRows
        id="supported"
        heading="配合的目标任务"
        goals={supported.map((assessed) => summaryOf(assessed, figures.asOf))}
        asked={figures.look.asOf}
      />
    </PartPage>
  )
}
