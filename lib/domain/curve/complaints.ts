import { type Day, dayNumber, dayOf } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { amountText, readAmount } from '../reporting/typed-amount'
import type { RevisableGoal } from '../target-revision/revised-checkpoints'
import type { Grid } from './grid'
import { type Corner, cornersOf, isRising, storedAmount } from './line'

/**
 * What is wrong with each of the grid's amounts as typed, in a sentence; null where nothing is. All may be left
 * empty together. They have to climb to the target, or fall to it where it lies below.
 */
export function cellComplaints(goal: RevisableGoal, grid: Grid, typed: readonly string[]): (string | null)[] {
  if (isBlank(typed)) return typed.map(() => null)
  let behind: Corner | null = grid.origin
  return grid.days.map((day, index) => {
    const text = typed[index] ?? ''
    const amount = readAmount(text)
    if (amount === null) return unread(text)
    if (isSplit(goal, amount, grid)) return '按整数计，请填整数。'
    behind = latest(behind, grid, day)
    const complaint = orderComplaint(goal, grid, { day: dayNumber(day), amount }, behind)
    if (complaint === null) behind = { day: dayNumber(day), amount }
    return complaint
  })
}

/** Whether nothing is typed at all: then nothing is set, and the line runs evenly. */
export const isBlank = (typed: readonly string[]): boolean => typed.every((text) => text.trim() === '')

const unread = (text: string) =>
  text.trim() === '' ? '请填数字，或把各格都清空。' : '请只填数字，例如 12 或 96.5。'

// A bend of a revision may be no whole number, and then its neighbour can be the same.
function isSplit({ kind, integral }: RevisableGoal, amount: bigint, { fixed, origin }: Grid): boolean {
  if (kind !== 'cumulative' || !integral || amount % 10_000n === 0n) return false
  return amount !== origin?.amount && !cornersOf(fixed).some((corner) => corner.amount === amount)
}

/** The fixed value between what was typed before and this day, where there is one. */
const latest = (behind: Corner | null, { fixed }: Grid, day: Day): Corner | null =>
  cornersOf(fixed).findLast(
    (corner) => corner.day < dayNumber(day) && (behind === null || corner.day > behind.day),
  ) ?? behind

function orderComplaint(goal: RevisableGoal, { fixed }: Grid, here: Corner, behind: Corner | null) {
  const rises = isRising(goal)
  const goesBack = (from: Corner, to: Corner) => (rises ? from.amount > to.amount : from.amount < to.amount)
  const target = { day: dayNumber(goal.due), amount: storedAmount(goal.target ?? '0') }
  const ahead = cornersOf(fixed).find(({ day }) => day > here.day) ?? target
  const told = ({ day, amount }: Corner) =>
    `${wordsFor(goal, day, target)}${amountText(amount)}${goal.unit ?? ''}`
  if (goesBack(here, ahead)) return `不能${rises ? '超过' : '低于'}${told(ahead)}。`
  if (behind && goesBack(behind, here)) return `不能${rises ? '低于' : '高于'}${told(behind)}。`
  return null
}

function wordsFor({ start }: RevisableGoal, day: number, target: Corner): string {
  if (day === target.day) return '目标'
  if (day < dayNumber(start)) return '起点'
  return `${dayInWords(dayOf(day), yearOf(start))}的`
}
