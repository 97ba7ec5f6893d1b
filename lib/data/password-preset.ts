import 'server-only'

import type { PasswordPreset } from '@/lib/domain/sign-in/preset'
import type { Viewer } from '@/lib/domain/viewer'

import { prisma } from './prisma'

/** The rules for passwords that the viewer's organisation has chosen. */
export async function findPasswordPreset({ organisationId: id }: Viewer): Promise<PasswordPreset> {
  const { passwordPreset } = await prisma.organisation.findUniqueOrThrow({
    where: { id },
    select: { passwordPreset: true },
  })
  return passwordPreset
}

/** Whether the viewer's password is one that somebody else chose, rather than one that has become too old. */
export async function hasInitialPassword({ id }: Viewer): Promise<boolean> {
  return (await prisma.user.count({ where: { id, passwordChangedAt: null } })) === 1
}
