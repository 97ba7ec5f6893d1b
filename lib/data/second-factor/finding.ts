import 'server-only'

import type { SecondFactor } from '@/lib/domain/sign-in/second-factor'
import type { Viewer } from '@/lib/domain/viewer'

import { prisma } from '../prisma'
import { inForce } from './recovery-codes'

/** The viewer's second factor with how many recovery codes are left; null where there is none. */
export async function findSecondFactor(viewer: Viewer): Promise<SecondFactor | null> {
  const { totpConfirmedAt, _count } = await prisma.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { totpConfirmedAt: true, _count: { select: { recoveryCodes: { where: inForce } } } },
  })
  return totpConfirmedAt && { since: totpConfirmedAt.toISOString(), codesLeft: _count.recoveryCodes }
}

/** What the viewer is known by now: what is begun for it counts only as long as it stays. */
export const findCredentials = (
  viewer: Viewer,
): Promise<{ passwordHash: string; sealedSecret: string | null }> =>
  prisma.user
    .findUniqueOrThrow({ where: { id: viewer.id }, select: { passwordHash: true, totpSecret: true } })
    .then(({ passwordHash, totpSecret }) => ({ passwordHash, sealedSecret: totpSecret }))
