import type { Metadata } from 'next'

import { AddDepartment } from '@/components/departments/add-department'
import { ArchivedDepartments } from '@/components/departments/archived-departments'
import { DepartmentTable } from '@/components/departments/department-table'
import { ExcelLink } from '@/components/export/excel-link'
import { SampleChecklist } from '@/components/settings/sample-checklist'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAdmin } from '@/lib/auth/viewer'
import { listArchivedDepartments, listDepartments } from '@/lib/data/departments'
import { countSampleLeft } from '@/lib/data/sample'

import {
  addDepartment,
  archiveDepartment,
  changeDepartment,
  moveDepartment,
  restoreDepartment,
} from './actions'

export const metadata: Metadata = { title: '科室' }

const verbs = { changeDepartment, moveDepartment, archiveDepartment }

export default async function DepartmentsPage() {
  const viewer = await requireAdmin('/departments')
  const [departments, archived, left] = await Promise.all([
    listDepartments(viewer),
    listArchivedDepartments(viewer),
    countSampleLeft(viewer),
  ])
  return (
    <>
      <PageHeading title="科室" note={`${departments.length}个，各处都按这个顺序排列`}>
        {departments.length > 0 && <ExcelLink page="/departments" />}
        <AddDepartment addDepartment={addDepartment} />
      </PageHeading>
      <SampleChecklist left={left} />
      {departments.length > 0 ? (
        <div className="mt-4">
          <DepartmentTable departments={departments} verbs={verbs} />
        </div>
      ) : (
        <p className="mt-4 text-muted">还没有科室。先添加科室，才能建填报人的账号、给目标任务选牵头科室。</p>
      )}
      <ArchivedDepartments departments={archived} restoreDepartment={restoreDepartment} />
    </>
  )
}
