import 'server-only'

import type { DisplayLink } from '@/lib/domain/display/display-link'
import { can } from '@/lib/domain/policy'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { inForceAt } from './display-link/in-force'
import { prisma } from './prisma'
import { visibleTo } from './scope'

/**
 * The links in force at an instant, then the last twenty that had ended, each the latest made first. For who is no
 * admin there are none.
 */
export async function listDisplayLinks(viewer: Viewer, now: Date): Promise<DisplayLink[]> {
  if (!can(viewer.role, 'manageOrganisation')) return []
  const [inForce, ended] = await Promise.all([
    readLinks({ ...visibleTo(viewer), ...inForceAt(now) }),
    readLinks({ ...visibleTo(viewer), NOT: inForceAt(now) }, MOST_ENDED),
  ])
  return [...inForce, ...ended]
}

const MOST_ENDED = 20

async function readLinks(where: Prisma.DisplayLinkWhereInput, most?: number): Promise<DisplayLink[]> {
  const rows = await prisma.displayLink.findMany({
    where,
    select: {
      id: true,
      name: true,
      madeBy: { select: { name: true } },
      madeAt: true,
      expiresAt: true,
      revokedAt: true,
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    ...(most !== undefined && { take: most }),
  })
  return rows.map(({ madeBy, madeAt, expiresAt, revokedAt, ...link }) => ({
    ...link,
    madeBy: madeBy.name,
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  }))
}
