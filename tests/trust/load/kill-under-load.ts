import { setTimeout as pause } from 'node:timers/promises'

import { execute } from '@/scripts/postgres/execute'
import type { Chance } from '@/tests/support/chance'
import { type Ledger, readLedger } from '@/tests/support/ledger'

import { insist } from '../part'
import { killAll, processesOfServer } from './killing'
import { Load } from './load'
import { somePeople } from './people'
import type { Town } from './town'

type Killed = Ledger & {
  kills: number
  whole: number
  headAlone: number
  backend: number
  acknowledged: number
  begun: number
  sentAgain: number
}

/** Kills PostgreSQL at random moments, and answers what is left of what was acknowledged. */
export async function killUnderLoad(
  town: Town,
  { next, between }: Chance,
  kills: number,
  writes: number,
): Promise<Killed> {
  const people = await somePeople(town, 8, 40)
  // What the test itself stands on is not to be lost.
  await execute(town.database.ownerUrl, 'CHECKPOINT')
  const load = new Load(people)
  const ways = { whole: 0, headAlone: 0, backend: 0 }
  for (let kill = 0; kill < kills; kill++) {
    await load.untilMore(5)
    await pause(between(100, 3_000))
    // The whole at first: only so does nothing in memory reach the disk any more.
    const way = kill < 3 || next() < 0.4 ? 'whole' : next() < 0.5 ? 'headAlone' : 'backend'
    killAll(chosen(processesOfServer(town.home), way, next))
    ways[way]++
  }
  await load.untilMore(Math.max(1, writes - load.acknowledged.length), 300_000)
  await load.end()
  insist(load.acknowledged.length >= writes, `Only ${load.acknowledged.length} were acknowledged.`)
  const ledger = await readLedger(town.database.ownerUrl, load.acknowledged)
  const { sentAgain } = load
  const counts = { acknowledged: load.acknowledged.length, begun: load.begun.length, sentAgain }
  return { kills, ...ways, ...counts, ...ledger }
}

function chosen(processes: number[], way: 'whole' | 'headAlone' | 'backend', next: () => number): number[] {
  const [head = 0, ...children] = processes
  if (way === 'whole') return processes
  if (way === 'headAlone') return [head]
  return children.filter((_, place) => place === Math.floor(next() * children.length))
}
