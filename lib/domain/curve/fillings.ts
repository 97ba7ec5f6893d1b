import { amountText, HUNDREDTH, ONE, storedAmount } from '../amount/amount'
import { dividedDown } from '../amount/division'
import { type Day, dayNumber } from '../day'
import { withCells } from './cells'
import type { Grid } from './grid'
import { amountAt, type Corner, heldBetween, lineOf } from './line'
import { backLoadedShare, equalShare, quarterLine } from './quarter-line'
import type { RevisableGoal } from './revisable'

/** A way to fill a curve: by days (平均), little first (后高), or an equal share by each quarter's end (按季到位). */
export type Preset = 'even' | 'backLoaded' | 'byQuarter'

/**
 * The amounts of a preset at the grid's days, as plain decimal text: whole where only whole things exist (a cap's
 * rounded up, as the core does), else to two decimals. Empty texts where there is nothing to start from.
 */
export function fillingOf(goal: RevisableGoal, grid: Grid, preset: Preset): string[] {
  const { origin, days, settled } = grid
  if (!origin) return days.map(() => '')
  const amountOn = presetAmounts(goal, origin, settled, preset)
  const rounded = rounding(goal, origin)
  return days.map((day) => amountText(heldTo(settled, day, rounded(amountOn(day)))))
}

/** What stands at the grid's days now: what was set, else the even filling. */
export function storedFilling(goal: RevisableGoal, grid: Grid): string[] {
  const isSet = goal.checkpoints.length > grid.fixed.length
  return isSet ? filledFrom(goal, grid, lineOf(goal)) : fillingOf(goal, grid, 'even')
}

/** The amounts of any line at the grid's days, exact where the line has a corner and rounded between. */
export function filledFrom(goal: RevisableGoal, grid: Grid, line: readonly Corner[]): string[] {
  const rounded = rounding(goal, grid.origin)
  return grid.days.map((day) => {
    const amount = amountAt(line, day)
    if (amount === null) return ''
    const isCorner = line.some((corner) => corner.day === dayNumber(day))
    return amountText(isCorner ? amount : heldTo(line, day, rounded(amount)))
  })
}

/** What was filled in, told at the days of another grid: an even filling stays even, any other keeps its line. */
export function toldAt(goal: RevisableGoal, grid: Grid, typed: readonly string[], other: Grid): string[] {
  const even = fillingOf(goal, grid, 'even')
  if (typed.join() === even.join()) return fillingOf(goal, other, 'even')
  return filledFrom(goal, other, lineOf({ ...goal, checkpoints: withCells(grid, typed) }))
}

function presetAmounts(
  { due, target }: RevisableGoal,
  origin: Corner,
  settled: readonly Corner[],
  preset: Preset,
): (day: Day) => bigint {
  if (preset === 'even') return (day) => amountAt(settled, day) ?? origin.amount
  const share = preset === 'byQuarter' ? equalShare : backLoadedShare
  const line = quarterLine(origin, due, storedAmount(target ?? '0'), share)
  if (preset === 'backLoaded') return (day) => amountAt(line, day) ?? origin.amount
  // Flat inside a quarter: what is to be there is there at its end.
  return (day) => line.findLast((corner) => corner.day <= dayNumber(day))?.amount ?? origin.amount
}

function rounding({ kind, direction, integral, target }: RevisableGoal, origin: Corner | null) {
  const inSteps = (step: bigint, more: bigint) => (amount: bigint) => dividedDown(amount + more, step) * step
  if (kind === 'cumulative' && integral) return inSteps(ONE, direction === 'atMost' ? ONE - 1n : 0n)
  const way = storedAmount(target ?? '0') - (origin?.amount ?? 0n)
  const isShort = way > -ONE && way < ONE
  return isShort ? (amount: bigint) => amount : inSteps(HUNDREDTH, HUNDREDTH / 2n)
}

/** An amount held between the corners of a line around a day, so that rounding never makes the way go back. */
function heldTo(line: readonly Corner[], day: Day, amount: bigint): bigint {
  const next = line.findIndex((corner) => corner.day >= dayNumber(day))
  const [from, to] = [line[next - 1], line[next]]
  return heldBetween(amount, (from ?? to)?.amount ?? amount, to?.amount ?? amount)
}
