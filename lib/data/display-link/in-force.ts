import 'server-only'

import type { Prisma } from '@/prisma/client/client'

/** The links that show the wall at an instant: not revoked, not expired. */
export const inForceAt = (now: Date) =>
  ({
    revokedAt: null,
    OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
  }) satisfies Prisma.DisplayLinkWhereInput
