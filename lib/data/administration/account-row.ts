import 'server-only'

import { refuse } from '@/lib/domain/result'
import type { Role, Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { visibleTo } from '../scope'
import { asAdmin } from './as-admin'

type Tx = Prisma.TransactionClient

export type AccountRow = {
  id: string
  username: string
  name: string
  role: Role
  departmentId: string | null
  department: { name: string; archivedAt: Date | null } | null
  isSample: boolean
  disabledAt: Date | null
}

/** Makes an admin's change to one account of the organisation. */
export function onAccount<Answer extends { ok: boolean }>(
  viewer: Viewer,
  id: string,
  change: (tx: Tx, account: AccountRow) => Promise<Answer>,
) {
  return asAdmin(viewer, async (tx) => {
    const account = await tx.user.findFirst({
      where: { id, ...visibleTo(viewer) },
      select: {
        id: true,
        username: true,
        name: true,
        role: true,
        departmentId: true,
        department: { select: { name: true, archivedAt: true } },
        isSample: true,
        disabledAt: true,
      },
    })
    return account ? change(tx, account) : refuse('no such account')
  })
}

/** Whether the organisation would be without an admin if this one were none. */
export async function isLastAdmin(tx: Tx, viewer: Viewer, { id, role, disabledAt }: AccountRow) {
  if (role !== 'admin' || disabledAt) return false
  const others = { id: { not: id }, ...visibleTo(viewer), role: 'admin', disabledAt: null } as const
  return (await tx.user.count({ where: others })) === 0
}
