import { Failure } from '@/scripts/failure'

import type { WantedTown } from './loading'

/** How much is stored; shared out over towns of at most 300 goals. */
export type Size = { goals: number; entries: number }

export const DEFAULT_SIZE: Size = { goals: 300, entries: 7_200 }

/** The largest town there is. */
const A_TOWN = 300

/** The number of a town of the size asked for. */
export const SIZED_TOWN = 1

/** Reports are logged in a town of its own, on so many goals that none of them grows much. */
export const WRITTEN_TO = 800

/** Towns there are whatever the size: one as large as the starter plan, one with a list of a hundred, the one written to. */
const FURTHER_TOWNS = [54, 100, WRITTEN_TO]

/** Towns that hold so much, and after them the further ones. */
export function townsOf(size: Size): WantedTown[] {
  const { goals, entries } = size
  if (goals < 1 || entries < goals) throw new Failure(`${goals} goals with ${entries} entries are too few.`)
  const count = countOf(size)
  const shares = Array.from({ length: count }, (_, index) => shareOf(goals, count, index))
  return [...shares, ...FURTHER_TOWNS].map((own, index) => ({
    number: index + 1,
    name: townName(index + 1),
    goals: own,
    entries: Math.round((own * entries) / goals),
  }))
}

export const townName = (number: number) => `第${number}镇`

/** The number of the further town of so many goals. */
export const furtherTown = (size: Size, goals: number): number =>
  countOf(size) + 1 + FURTHER_TOWNS.indexOf(goals)

const countOf = ({ goals }: Size) => Math.ceil(goals / A_TOWN)

const shareOf = (whole: number, parts: number, index: number) =>
  Math.floor(whole / parts) + (index < whole % parts ? 1 : 0)
