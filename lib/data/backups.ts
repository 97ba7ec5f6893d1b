import 'server-only'

import type { BackupStanding } from '@/lib/domain/backup/backup'
import { can } from '@/lib/domain/policy'
import type { Viewer } from '@/lib/domain/viewer'

import { prisma } from './prisma'

/** How backing up the whole system goes; null to who is no admin. */
export async function findBackupStanding(viewer: Viewer): Promise<BackupStanding | null> {
  if (!can(viewer.role, 'manageOrganisation')) return null
  const [good, failed] = await Promise.all([
    prisma.backup.findFirst({
      where: { NOT: { finishedAt: null }, failure: null },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    }),
    prisma.backup.findFirst({
      where: { NOT: { failure: null } },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    }),
  ])
  const isCurrent = failed && (!good || failed.startedAt > good.startedAt)
  return {
    lastGood: good && {
      at: (good.finishedAt ?? good.startedAt).toISOString(),
      file: good.fileName,
      bytes: Number(good.bytes),
    },
    failed: isCurrent ? { at: failed.startedAt.toISOString(), reason: failed.failure ?? '' } : null,
  }
}
