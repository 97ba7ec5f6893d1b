import { newChance } from '@/tests/support/chance'

import { killUnderLoad } from '../load/kill-under-load'
import { withTown } from '../load/town'
import { insist, type Part } from '../part'

/** Commits are acknowledged before they are written, for as long as the server can be told to put it off. */
const FORGETFUL = ['synchronous_commit=off', 'wal_writer_delay=10s', 'wal_writer_flush_after=64MB']

export const part: Part = {
  proves: 'The kill test is not blind: with synchronous_commit=off it finds acknowledged reports lost.',
  async show() {
    const chance = newChance()
    const figures = await withTown((town) => killUnderLoad(town, chance, 3, 50), {
      settings: FORGETFUL,
    })
    insist(figures.lost > 0, `With synchronous_commit=off nothing was lost: ${JSON.stringify(figures)}`)
    return { seed: chance.seed, ...figures }
  },
}
