import { setTimeout as pause } from 'node:timers/promises'

import { newChance } from '@/tests/support/chance'
import { readLedger } from '@/tests/support/ledger'

import { Load } from '../load/load'
import { somePeople } from '../load/people'
import { withTown } from '../load/town'
import { insist, type Part } from '../part'

const KILLS = 20
const WRITES = 1_000

export const part: Part = {
  proves: 'No acknowledged report is lost, half there or counted twice when the app is killed under load.',
  show: () =>
    withTown(async (town) => {
      const { seed, between } = newChance()
      const load = new Load(await somePeople(town, 8, 40))
      for (let kill = 0; kill < KILLS; kill++) {
        await load.untilMore(5)
        await pause(between(100, 2_500))
        const reason = await town.killApp()
        insist(reason === 'SIGKILL', `The app had ended by itself: ${reason}.`)
        await town.serveAgain()
      }
      await load.untilMore(Math.max(1, WRITES - load.acknowledged.length), 300_000)
      await load.end()
      const ledger = await readLedger(town.database.ownerUrl, load.acknowledged)
      const figures = {
        seed,
        kills: KILLS,
        acknowledged: load.acknowledged.length,
        sentAgain: load.sentAgain,
        ...ledger,
      }
      insist(load.acknowledged.length >= WRITES, `Only ${load.acknowledged.length} were acknowledged.`)
      insist(load.sentAgain > 0, 'No kill hit a report on its way.')
      insist(ledger.lost + ledger.twice + ledger.half === 0, JSON.stringify(figures))
      insist(
        ledger.stored === load.begun.length,
        `${ledger.stored} are stored of ${load.begun.length} begun.`,
      )
      return figures
    }),
}
