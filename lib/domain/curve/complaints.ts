import { amountText, ONE, readAmount, storedAmount } from '../amount/amount'
import { dayNumber, dayOf } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { Grid } from './grid'
import { type Corner, isRising } from './line'
import type { RevisableGoal } from './revisable'

/**
 * What is wrong with each of the grid's amounts as typed, in a sentence; null where nothing is. All may be left
 * empty together. They have to climb to the target, or fall to it where it lies below.
 */
export function cellComplaints(goal: RevisableGoal, grid: Grid, typed: readonly string[]): (string | null)[] {
  if (isBlank(typed)) return typed.map(() => null)
  let typedBefore: Corner | null = null
  return grid.days.map((day, index) => {
    const text = typed[index] ?? ''
    const amount = readAmount(text)
    if (amount === null) return unread(text)
    if (isSplit(goal, amount, grid)) return '按整数计，请填整数。'
    const here = { day: dayNumber(day), amount }
    const complaint = orderComplaint(goal, grid, here, typedBefore)
    if (complaint === null) typedBefore = here
    return complaint
  })
}

/** Whether nothing is typed at all: then nothing is set, and the line runs evenly. */
export const isBlank = (typed: readonly string[]): boolean => typed.every((text) => text.trim() === '')

const unread = (text: string) =>
  text.trim() === '' ? '请填数字，或把各格都清空。' : '请只填数字，例如 12 或 96.5。'

// A bend of a revision may be no whole number, and then its neighbour can be the same.
function isSplit({ kind, integral }: RevisableGoal, amount: bigint, { settled, origin }: Grid): boolean {
  if (kind !== 'cumulative' || !integral || amount % ONE === 0n) return false
  return amount !== origin?.amount && !settled.some((corner) => corner.amount === amount)
}

function orderComplaint(goal: RevisableGoal, { settled }: Grid, here: Corner, typedBefore: Corner | null) {
  const rises = isRising(goal)
  const goesBack = (from: Corner, to: Corner) => (rises ? from.amount > to.amount : from.amount < to.amount)
  const target = { day: dayNumber(goal.due), amount: storedAmount(goal.target ?? '0') }
  const ahead = settled.find(({ day }) => day > here.day) ?? target
  const fixedBefore = settled.findLast(({ day }) => day < here.day)
  const behind = [typedBefore, fixedBefore].find((corner) => corner && goesBack(corner, here))
  const told = ({ day, amount }: Corner) =>
    `${wordsFor(goal, day, target)}${amountText(amount)}${goal.unit ?? ''}`
  if (goesBack(here, ahead)) return `不能${rises ? '超过' : '低于'}${told(ahead)}。`
  return behind ? `不能${rises ? '低于' : '高于'}${told(behind)}。` : null
}

function wordsFor({ start }: RevisableGoal, day: number, target: Corner): string {
  if (day === target.day) return '目标'
  if (day < dayNumber(start)) return '起点'
  return `${dayInWords(dayOf(day), yearOf(start))}的`
}
