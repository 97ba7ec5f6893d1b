import 'server-only'

import { usageOf } from '@/lib/domain/administration/department'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { recordAudit } from '../audit'
import { asAdmin } from './as-admin'
import { findDepartment, nextPosition } from './department-changes'

type Tx = Prisma.TransactionClient
type Change<Refusal extends string = never> = Promise<
  Result<null, 'not allowed' | 'department gone' | Refusal>
>

/** Takes a department out of use, unless it leads goals or has active accounts. */
export const archiveDepartment = (viewer: Viewer, id: string): Change<'in use'> =>
  asAdmin(viewer, async (tx) => {
    const department = await findDepartment(tx, viewer, id)
    if (!department) return refuse('department gone')
    if (department.archivedAt) return ok(null)
    const use = usageOf(await countUse(tx, id))
    if (use !== null) return refuse('in use', use)

    const archivedAt = new Date()
    await tx.department.update({ where: { id }, data: { archivedAt } })
    const after = { archivedAt: archivedAt.toISOString() }
    await recordAudit(
      tx,
      viewer,
      'archiveDepartment',
      { type: 'department', id },
      { archivedAt: null },
      after,
    )
    return ok(null)
  })

/** Takes a department back into use, after all the others. */
export const restoreDepartment = (viewer: Viewer, id: string): Change =>
  asAdmin(viewer, async (tx) => {
    const department = await findDepartment(tx, viewer, id)
    if (!department) return refuse('department gone')
    if (!department.archivedAt) return ok(null)
    const position = await nextPosition(tx, viewer)
    await tx.department.update({ where: { id }, data: { archivedAt: null, position } })
    const before = { archivedAt: department.archivedAt.toISOString() }
    await recordAudit(tx, viewer, 'restoreDepartment', { type: 'department', id }, before, {
      archivedAt: null,
    })
    return ok(null)
  })

async function countUse(tx: Tx, id: string) {
  // Whoever is giving the department a goal at this moment holds a key share of its row: wait, then count.
  await tx.$queryRaw`SELECT id FROM departments WHERE id = ${id}::uuid FOR UPDATE`
  const goals = await tx.goal.count({ where: { leadDepartmentId: id, archivedAt: null } })
  const accounts = await tx.user.count({ where: { departmentId: id, disabledAt: null } })
  return { goals, accounts }
}
