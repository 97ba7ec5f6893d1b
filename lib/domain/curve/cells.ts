import { amountText, readAmount } from '../amount/amount'
import type { Checkpoint } from '../goal/goal'
import type { Grid } from './grid'

/** The fixed values with those that are typed and readable among them, in order of their days. */
export function withCells(grid: Grid, typed: readonly string[]): Checkpoint[] {
  const set = grid.days.flatMap((on, index) => {
    const amount = readAmount(typed[index] ?? '')
    return amount === null ? [] : [{ on, expected: amountText(amount) }]
  })
  return [...grid.fixed, ...set].sort((a, b) => (a.on < b.on ? -1 : 1))
}
