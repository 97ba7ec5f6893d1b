import 'server-only'

import type { AccountChange } from '@/lib/domain/administration/account'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { recordAudit } from '../audit'
import { revokePassingLinksOf } from '../display-link/revoking'
import { visibleTo } from '../scope'
import { isLastAdmin, onAccount } from './account-row'

type ChangeRefusal = 'not allowed' | 'no such account' | 'no such department' | 'last admin'

/** Changes name, role and department; whoever edits a sample account makes it a real one. */
export function changeAccount(
  viewer: Viewer,
  { id, ...change }: AccountChange,
): Promise<Result<null, ChangeRefusal>> {
  return onAccount(viewer, id, async (tx, account) => {
    const { departmentId } = change
    if (departmentId !== account.departmentId && !(await isInUse(tx, viewer, departmentId)))
      return refuse('no such department')
    if (change.role !== 'admin' && (await isLastAdmin(tx, viewer, account))) return refuse('last admin')

    await tx.user.update({ where: { id }, data: { ...change, isSample: false } })
    if (!can(change.role, 'openWall')) await revokePassingLinksOf(tx, viewer, id, new Date())
    const { name, role, isSample } = account
    const before = { name, role, departmentId: account.departmentId, isSample }
    await recordAudit(tx, viewer, 'changeAccount', { type: 'user', id }, before, {
      ...change,
      isSample: false,
    })
    return ok(null)
  })
}

async function isInUse(tx: Prisma.TransactionClient, viewer: Viewer, departmentId: string | null) {
  if (departmentId === null) return true
  return (
    (await tx.department.count({ where: { id: departmentId, ...visibleTo(viewer), archivedAt: null } })) === 1
  )
}
