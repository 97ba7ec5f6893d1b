import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { serverAccount } from '@/scripts/postgres/account'
import { readLedger } from '@/tests/support/ledger'

import { processesOfServer } from '../load/killing'
import { Load } from '../load/load'
import { somePeople } from '../load/people'
import { type Town, withTown } from '../load/town'
import { insist, type Part } from '../part'

const SIZE = '512m'
const MB = 1024 * 1024

export const part: Part = {
  proves:
    'While the disk is full pages are read as ever and writes are refused in a sentence; nothing acknowledged is lost, and with room again all goes on without a restart.',
  async show() {
    if (process.getuid?.() !== 0) return { skipped: 'Only root can mount a small disk to fill.' }
    return withTown(
      async (town) => {
        try {
          return await fillUnderLoad(town)
        } finally {
          await town.server.stop()
          spawnSync('umount', [diskOf(town.home)])
        }
      },
      { furnish: mountDisk },
    )
  },
}

const diskOf = (home: string) => path.join(home, 'postgres')

async function mountDisk(home: string) {
  const disk = diskOf(home)
  mkdirSync(disk, { mode: 0o700 })
  const { status, stderr } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${SIZE},mode=0700`,
    'tmpfs',
    disk,
  ])
  insist(status === 0, `No small disk could be mounted: ${stderr}`)
  const { uid = 0, gid = 0 } = serverAccount()
  chownSync(disk, uid, gid)
}

async function fillUnderLoad(town: Town) {
  const [head] = processesOfServer(town.home)
  const people = await somePeople(town, 4, 20)
  const load = new Load(people)
  await load.untilMore(50)

  const filler = path.join(diskOf(town.home), 'filler')
  const filled = await fill(filler)
  await untilRefused(load)
  const before = load.acknowledged.length
  const pages = await readPages(people, 40)
  const acknowledgedWhileFull = load.acknowledged.length - before
  insist(pages.failed === 0, `${pages.failed} of ${pages.asked} pages could not be read.`)
  insist(acknowledgedWhileFull === 0, 'Something was acknowledged with a full disk.')

  await rm(filler)
  await load.untilMore(50)
  await load.end()
  const ledger = await readLedger(town.database.ownerUrl, load.acknowledged)
  const figures = {
    filledMegabytes: filled,
    refusals: load.sentAgain,
    pagesRead: pages.asked,
    acknowledged: load.acknowledged.length,
    ...ledger,
    serverStayed: processesOfServer(town.home)[0] === head,
  }
  insist(ledger.lost + ledger.twice + ledger.half === 0, JSON.stringify(figures))
  insist(figures.serverStayed, 'The server had to be started again.')
  return figures
}

/** As a log file does that grows and grows, some 100 MB a second, until nothing is left. */
async function fill(file: string): Promise<number> {
  const handle = await open(file, 'w')
  const megabyte = Buffer.alloc(MB, 1)
  try {
    for (let written = 0; ; written++) {
      await handle.write(megabyte)
      await pause(10)
      if (written > 4_096) throw new Error('The disk has no end.')
    }
  } catch (error) {
    insist((error as NodeJS.ErrnoException).code === 'ENOSPC', String(error))
    return Math.round((await handle.stat()).size / MB)
  } finally {
    await handle.close()
  }
}

async function untilRefused(load: Load) {
  for (let tries = 0; tries < 200; tries++) {
    if ([...load.said].some((said) => said.includes('暂时只能查看，没有保存'))) return pause(2_000)
    await pause(50)
  }
  insist(false, `Writes were not refused in the sentence for a full disk: ${[...load.said].join(' | ')}`)
}

async function readPages({ url, cookies, goalIds }: Awaited<ReturnType<typeof somePeople>>, count: number) {
  let failed = 0
  for (let asked = 0; asked < count; asked++) {
    const headers = { cookie: cookies[asked % cookies.length] ?? '', accept: 'text/html' }
    const response = await fetch(`${url}/goals/${goalIds[asked % goalIds.length]}`, { headers })
    if (response.status !== 200 || !(await response.text()).includes('填报记录')) failed++
    await pause(100)
  }
  return { asked: count, failed }
}
