import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from 'vitest'

import { prisma } from '@/lib/data/prisma'
import { keepBackups } from '@/scripts/app/nightly'

import { anOrganisation } from '../../support/factories'

test('beside the app the backup that is due is taken at once, in a process of its own that ends with it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
  await anOrganisation()
  const { DATABASE_URL: url = '', DATABASE_OWNER_URL: ownerUrl = '' } = process.env
  process.env.BACKUP_FOLDER = folder
  try {
    const { end } = keepBackups({ folder, at: '02:30', keep: 14 }, { url, ownerUrl })
    const finished = () => prisma.backup.count({ where: { NOT: { finishedAt: null } } })
    await expect.poll(finished, { timeout: 25_000, interval: 100 }).toBe(1)
    await end()
    expect(await readdir(folder)).toHaveLength(1)
  } finally {
    delete process.env.BACKUP_FOLDER
    await rm(folder, { recursive: true })
  }
})
