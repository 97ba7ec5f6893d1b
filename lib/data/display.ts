import 'server-only'

import { inForceAt } from './display-link/in-force'
import { prisma } from './prisma'

type Found = { displayLinkId: string; organisationId: string; organisationName: string }

/** Whose wall the link with this token shows; null for no such link, a revoked one and an expired one. Writes nothing. */
export async function findDisplayByToken(tokenHash: Uint8Array<ArrayBuffer>): Promise<Found | null> {
  const link = await prisma.displayLink.findFirst({
    where: { tokenHash, ...inForceAt(new Date()) },
    select: { id: true, organisation: { select: { id: true, name: true } } },
  })
  return (
    link && {
      displayLinkId: link.id,
      organisationId: link.organisation.id,
      organisationName: link.organisation.name,
    }
  )
}
