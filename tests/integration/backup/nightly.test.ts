import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { findBackupStanding } from '@/lib/data/backups'
import { prisma } from '@/lib/data/prisma'
import { runNightly } from '@/scripts/backup/nightly'
import { verifyBackup } from '@/scripts/backup/reading'

import { anOrganisation, aViewer } from '../../support/factories'

const url = process.env.DATABASE_URL ?? ''
const DAY = 86_400_000

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
  await anOrganisation()
})
afterEach(() => rm(folder, { recursive: true }))

const nightly = (keep = 14) => ({ folder, at: '02:30', keep })
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const files = async () => (await readdir(folder)).sort()

test('the backup that is due is taken once, whole, readable by its owner only, and noted', async () => {
  const taken = await runNightly(url, nightly())
  const again = await runNightly(url, nightly())

  expect(again).toBeNull()
  const [name = '', ...more] = await files()
  expect(more).toEqual([])
  expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600)
  await expect(verifyBackup(path.join(folder, name))).resolves.toEqual(taken?.manifest)
  const [run, ...others] = await prisma.backup.findMany()
  expect(others).toEqual([])
  expect(run).toMatchObject({ fileName: path.join(folder, name), failure: null, rowsStored: 1n })
  expect(run?.bytes).toBe(BigInt(taken?.bytes ?? 0))
})

test('of several instances that share a database one takes it', async () => {
  const taken = await Promise.all([1, 2, 3].map(() => runNightly(url, nightly())))

  expect(taken.filter((each) => each !== null)).toHaveLength(1)
  expect(await files()).toHaveLength(1)
})

test('one that fails is noted with its reason, and taken once its cause is gone', async () => {
  const inTheWay = path.join(folder, 'in-the-way')
  await writeFile(inTheWay, '')
  await expect(runNightly(url, { ...nightly(), folder: path.join(inTheWay, 'below') })).rejects.toThrow(
    /^The backup failed, and no file is left: ENOTDIR/,
  )
  const admin = await aViewer('admin')
  expect(await findBackupStanding(admin)).toMatchObject({
    lastGood: null,
    failed: { reason: expect.stringMatching(/^ENOTDIR/) },
  })

  expect(await runNightly(url, nightly())).not.toBeNull()
  expect(await findBackupStanding(admin)).toMatchObject({ failed: null })
})

test('a run that was killed is noted as interrupted, and what it left goes', async () => {
  const file = path.join(folder, 'jindu-20240101-0230-abcdef.tar.gz')
  await writeFile(`${file}.part`, 'half')
  await prisma.backup.create({ data: { fileName: file } })

  await runNightly(url, nightly())

  expect(await prisma.backup.findFirst({ where: { fileName: file } })).toMatchObject({
    failure: 'interrupted',
  })
  expect(await files()).toHaveLength(1)
})

test('as many as wished are kept, the last ones; what this database did not note is never removed', async () => {
  const foreign = ['jindu-20200101-0230-abcdef.tar.gz', 'jindu.tar.gz', 'notes.txt']
  for (const name of foreign) await writeFile(path.join(folder, name), '')
  for (const day of [0, 1, 2, 3, 4]) await runNightly(url, nightly(2), inDays(day))

  const runs = await prisma.backup.findMany({ orderBy: { startedAt: 'desc' } })
  const kept = runs.slice(0, 2).map(({ fileName }) => path.basename(fileName))
  expect(runs).toHaveLength(5)
  expect(await files()).toEqual([...kept, ...foreign].sort())
})

test('a night that fails removes nothing', async () => {
  for (const day of [0, 1]) await runNightly(url, nightly(2), inDays(day))
  const before = await files()
  const elsewhere = { ...nightly(1), folder: path.join(folder, before[0] ?? '') }

  await expect(runNightly(url, elsewhere, inDays(2))).rejects.toThrow('no file is left')

  expect(await files()).toEqual(before)
})

test('how backing up goes is told to admins and to nobody else', async () => {
  await runNightly(url, nightly())
  const [file = ''] = await files()

  const told = await findBackupStanding(await aViewer('admin'))
  expect(told).toMatchObject({ lastGood: { file: path.join(folder, file) }, failed: null })
  for (const role of ['staff', 'leader'] as const)
    expect(await findBackupStanding(await aViewer(role))).toBeNull()
})
