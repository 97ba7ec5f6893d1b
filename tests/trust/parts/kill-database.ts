import { newChance } from '@/tests/support/chance'

import { killUnderLoad } from '../load/kill-under-load'
import { withTown } from '../load/town'
import { insist, type Part } from '../part'

export const part: Part = {
  proves:
    'No acknowledged report is lost, half there or counted twice when PostgreSQL is killed under load: all of it at once, its head alone, or a backend.',
  async show() {
    const chance = newChance()
    const figures = await withTown((town) => killUnderLoad(town, chance, 20, 1_000))
    insist(figures.lost + figures.twice + figures.half === 0, JSON.stringify(figures))
    insist(figures.stored === figures.begun, `${figures.stored} are stored of ${figures.begun} begun.`)
    insist(figures.sentAgain > 0, 'No kill hit a report on its way.')
    return { seed: chance.seed, ...figures }
  },
}
