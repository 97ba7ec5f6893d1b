import 'server-only'

import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { visibleTo } from '../scope'

/** The ids of the departments and people that can be put on a goal. The organisation must be held. */
export async function findPeopleInUse(tx: Prisma.TransactionClient, viewer: Viewer): Promise<Set<string>> {
  const own = visibleTo(viewer)
  const departments = await tx.department.findMany({
    where: { ...own, archivedAt: null },
    select: { id: true },
  })
  const people = await tx.user.findMany({ where: { ...own, disabledAt: null }, select: { id: true } })
  return new Set([...departments, ...people].map(({ id }) => id))
}
