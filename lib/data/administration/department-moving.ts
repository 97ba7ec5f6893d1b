import 'server-only'

import { type DepartmentMove, reordered } from '@/lib/domain/administration/department'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { visibleTo } from '../scope'
import { asAdmin } from './as-admin'

type Tx = Prisma.TransactionClient

/**
 * Moves a department among those in use, one place up or down from where it was shown. Asked by two at once it is
 * moved once; where it stands elsewhere by now it is not moved at all.
 */
export const moveDepartment = (
  viewer: Viewer,
  { id, direction, place }: DepartmentMove,
): Promise<Result<null, 'not allowed' | 'department gone' | 'order changed'>> =>
  asAdmin(viewer, async (tx) => {
    const inUse = await listInUse(tx, viewer)
    const ids = inUse.map((department) => department.id)
    const order = reordered(ids, id, direction)
    if (!order) return refuse('department gone')
    const [now, wanted] = [ids.indexOf(id) + 1, place + (direction === 'up' ? -1 : 1)]
    if (now === wanted || order.indexOf(id) + 1 === now) return ok(null)
    if (now !== place) return refuse('order changed')
    await savePositions(tx, inUse, order)
    const placeIn = (places: string[]) => ({ position: places.indexOf(id) + 1 })
    const subject = { type: 'department', id } as const
    await recordAudit(tx, viewer, 'moveDepartment', subject, placeIn(ids), placeIn(order))
    return ok(null)
  })

async function savePositions(tx: Tx, inUse: { id: string; position: number }[], order: string[]) {
  for (const department of inUse) {
    const position = order.indexOf(department.id) + 1
    if (department.position === position) continue
    await tx.department.update({ where: { id: department.id }, data: { position } })
  }
}

const listInUse = (tx: Tx, viewer: Viewer) =>
  tx.department.findMany({
    where: { ...visibleTo(viewer), archivedAt: null },
    select: { id: true, position: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
