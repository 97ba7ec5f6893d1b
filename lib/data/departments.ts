import 'server-only'

import type { Department } from '@/lib/domain/department'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { prisma } from './prisma'

const departmentFields = {
  id: true,
  name: true,
  shortName: true,
  telephone: true,
  position: true,
  isSample: true,
  archivedAt: true,
} satisfies Prisma.DepartmentSelect

type DepartmentRow = Prisma.DepartmentGetPayload<{ select: typeof departmentFields }>

const toDepartment = (row: DepartmentRow): Department => ({
  ...row,
  archivedAt: row.archivedAt?.toISOString() ?? null,
})

/** The departments in use, in their fixed order. */
export async function listDepartments(viewer: Viewer): Promise<Department[]> {
  const rows = await prisma.department.findMany({
    where: { organisationId: viewer.organisationId, archivedAt: null },
    select: departmentFields,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toDepartment)
}
