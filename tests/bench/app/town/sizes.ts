import { Failure } from '@/scripts/failure'

import type { WantedTown } from './loading'

/** How much is stored; shared out over towns of at most 300 goals. */
export type Size = { goals: number; entries: number }

export const DEFAULT_SIZE: Size = { goals: 300, entries: 7_200 }

/** The largest town there is. */
const A_TOWN = 300

/** The towns looked at whatever the size: one as in the starter plan, one with a list of a hundred. */
export const SMALL_TOWNS = [54, 100] as const

/** Reports are logged in a town of its own, on so many goals that none of them grows much. */
const WRITTEN_TO = 800

/** Towns that hold so much, the first ones being looked at, and those of the sizes that the targets name. */
export function townsOf({ goals, entries }: Size): WantedTown[] {
  const count = Math.ceil(goals / A_TOWN)
  if (goals < 1 || entries < goals) throw new Failure(`${goals} goals with ${entries} entries are too few.`)
  const each = entries / goals
  const sized = [
    ...Array.from({ length: count }, (_, index) => shareOf(goals, count, index)),
    ...SMALL_TOWNS,
    WRITTEN_TO,
  ]
  return sized.map((own, index) => ({
    number: index + 1,
    name: `第${index + 1}镇`,
    goals: own,
    entries: Math.round(own * each),
  }))
}

const shareOf = (whole: number, parts: number, index: number) =>
  Math.floor(whole / parts) + (index < whole % parts ? 1 : 0)
