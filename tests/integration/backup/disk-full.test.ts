import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { expect, test } from 'vitest'

import { prisma } from '@/lib/data/prisma'

import { aViewer } from '../../support/factories'

test.skipIf(process.platform === 'win32')(
  'a disk on which the backup finds no room leaves no file, says so in one line and notes it',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
    const { id } = await aViewer('admin')
    // What compresses badly: about a megabyte of it, where a file may have a quarter.
    await prisma.$executeRaw`
      INSERT INTO former_passwords (id, user_id, password_hash)
      SELECT gen_random_uuid(), ${id}::uuid, string_agg(md5(n || '-' || m), '')
      FROM generate_series(1, 400) n, generate_series(1, 150) m GROUP BY n`

    const child = spawn('sh', [
      '-c',
      'ulimit -f 256 && exec "$0" --import tsx scripts/backup.ts "$1"',
      process.execPath,
      folder,
    ])
    const [said] = await Promise.all([text(child.stderr), text(child.stdout)])

    expect(child.exitCode).not.toBe(0)
    expect(said).toBe('The backup failed, and no file is left: EFBIG: file too large, write.\n')
    expect(await readdir(folder)).toEqual([])
    const [run] = await prisma.backup.findMany()
    expect(run).toMatchObject({ finishedAt: null, failure: 'EFBIG: file too large, write' })
    await rm(folder, { recursive: true })
  },
)
