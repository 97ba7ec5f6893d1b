import 'server-only'

import type { Department } from '@/lib/domain/administration/department'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { fingerprintOf } from './fingerprint'
import { remembered } from './memory'
import { prisma } from './prisma'
import { visibleTo } from './scope'

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
  version: departmentVersionOf(row),
})

/** A fingerprint of what an admin can change of a department; its place has a verb of its own. */
export const departmentVersionOf = (row: {
  name: string
  shortName: string
  telephone: string | null
}): string => fingerprintOf([row.name, row.shortName, row.telephone])

/** The departments in use, in their fixed order. */
export const listDepartments = (viewer: Viewer): Promise<Department[]> =>
  remembered(viewer, 'departments in use', () => readDepartments({ ...visibleTo(viewer), archivedAt: null }))

/** The departments no longer in use, in the order they had. */
export const listArchivedDepartments = (viewer: Viewer): Promise<Department[]> =>
  readDepartments({ ...visibleTo(viewer), archivedAt: { not: null } })

async function readDepartments(where: Prisma.DepartmentWhereInput) {
  const rows = await prisma.department.findMany({
    where,
    select: departmentFields,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toDepartment)
}
