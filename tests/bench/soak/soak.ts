import { setTimeout as pause } from 'node:timers/promises'

import { type Chance, newChance } from '@/tests/support/chance'
import { readLedger } from '@/tests/support/ledger'

import { memoryOf } from '../app/machine/processes'
import type { Served } from '../app/served/served-towns'
import { withServedTowns } from '../app/served/served-towns'
import { DEFAULT_SIZE, SIZED_TOWN } from '../app/town/sizes'
import { unlessStopped } from '../stopping'
import { type Colleague, crowdOf, type Step } from './crowd'
import { Log } from './log'
import { type SoakReport, soakReportOf } from './soak-report'

const PEOPLE = 200

/** Seconds that somebody looks at what came before they do the next thing. */
const THINKING = [5, 15] as const

/** Seconds in which nobody thinks, and in how many hands each person's work is then. */
const RUSH = 20
const HANDS = 2

/** Seconds after the rush in which nobody does anything. */
const REST = 5

/** Steps taken one after the other before everybody comes, and after the rush. */
const ALONE = 60

/** The people of a town at work for so many seconds; then far too many at once, and then as before. */
export const benchSoak = (seconds: number): Promise<SoakReport> =>
  withServedTowns(
    [DEFAULT_SIZE],
    async ([served]) => {
      if (!served) throw new Error('Nothing is served.')
      return soak(served, seconds)
    },
    null,
  )

async function soak(served: Served, seconds: number): Promise<SoakReport> {
  const { crowd, stepOf } = await crowdOf(served, SIZED_TOWN, PEOPLE)
  const chance = newChance(Number(process.env.SEED) || 7)
  const takeAlone = async (log: Log) => {
    for (const colleague of crowd.slice(0, ALONE)) await log.take(served.url, stepOf(colleague, chance))
  }
  const logs = { first: new Log(), work: new Log(), rush: new Log(), after: new Log() }
  await takeAlone(logs.first)

  tell(`${PEOPLE} people at work for ${seconds} s.`)
  const memory = watchMemory(served.pid)
  await untilOver(seconds, crowd, async (colleague, isOver) => {
    await pause(thinking(chance) * chance.next())
    while (!isOver()) {
      await logs.work.take(served.url, stepOf(colleague, chance))
      await pause(thinking(chance))
    }
  })
  const held = memory.end()

  tell(`Nobody thinks any more, for ${RUSH} s.`)
  const rushing = Array.from({ length: HANDS }, () => crowd).flat()
  await untilOver(RUSH, rushing, async (colleague, isOver) => {
    while (!isOver()) await insist(served.url, logs.rush, stepOf(colleague, chance), isOver)
  })
  await pause(REST * 1_000)
  await takeAlone(logs.after)

  const reports = await reportsOf(Object.values(logs), served.database.ownerUrl)
  return soakReportOf({ people: PEOPLE, seconds }, logs, held, reports)
}

/** What became of the reports, by the ledger of all that is stored. */
async function reportsOf(logs: readonly Log[], ownerUrl: string): Promise<SoakReport['reports']> {
  const acknowledged = logs.flatMap((log) => log.acknowledged)
  const refused = new Map(logs.flatMap((log) => log.refusedReports.map((report) => [report.key, report])))
  for (const { key } of acknowledged) refused.delete(key)
  const ledger = await readLedger(ownerUrl, acknowledged)
  const refusals = await readLedger(ownerUrl, [...refused.values()])
  return {
    acknowledged: acknowledged.length,
    lost: ledger.lost,
    twice: ledger.twice,
    half: ledger.half,
    refused: refused.size,
    storedAllTheSame: refused.size - refusals.lost,
  }
}

/** Who is refused tries the same again a moment later, not as late as they are told to. */
async function insist(url: string, log: Log, step: Step, isOver: () => boolean) {
  while ((await log.take(url, step)) === 'refused' && !isOver()) await pause(100)
}

const thinking = ({ between }: Chance) => between(...THINKING) * 1_000

/** Everybody at once; what was begun is brought to its end. */
async function untilOver(
  seconds: number,
  crowd: readonly Colleague[],
  work: (colleague: Colleague, isOver: () => boolean) => Promise<void>,
) {
  const end = performance.now() + seconds * 1_000
  const isOver = () => {
    unlessStopped()
    return performance.now() > end
  }
  await Promise.all(crowd.map((colleague) => work(colleague, isOver)))
}

const EVERY = 10

/** The memory of a process every ten seconds, in megabytes. */
function watchMemory(pid: number) {
  const held: number[] = []
  const timer = setInterval(() => held.push(Math.round(memoryOf(pid))), EVERY * 1_000)
  const end = () => {
    clearInterval(timer)
    return held
  }
  return { end }
}

const tell = (line: string) => process.stdout.write(`${line}\n`)
