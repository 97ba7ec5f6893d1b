import { addDays, type Day, dayNumber, monthEndOf } from '../day'
import type { Checkpoint } from '../goal/goal'
import { amountAt, type Corner, lineOf } from './line'
import type { RevisableGoal } from './revisable'

/** How finely a curve is set: at each quarter's end (按季) or each month's (按月). */
export type Period = 'quarter' | 'month'

/** The days at which a curve can be set, and what of it stays as it is. */
export type Grid = {
  /** Rising, each before the due day; the target stands there. */
  days: Day[]
  /** What was planned before the last revision of the target, or on days that end no month. */
  fixed: Checkpoint[]
  /** The line through these alone; empty where none runs. */
  settled: Corner[]
  /** Where the part that can be set begins; null where no line runs there. */
  origin: Corner | null
}

/** The grid of a goal's curve. A revision of the target is history up to its day: only what comes after can be set. */
export function gridOf(goal: RevisableGoal, period: Period): Grid {
  const since = sinceOf(goal)
  const fixed = goal.checkpoints.filter(({ on }) => on < since || !isMonthEnd(on))
  const eve = dayNumber(since) - 1
  const settled = lineOf({ ...goal, checkpoints: fixed })
  const amount = amountAt(settled, eve)
  const runs = amount !== null && settled.some(({ day }) => day <= eve)
  return {
    days: endsBetween(since, goal.due, period),
    fixed,
    settled,
    origin: runs ? { day: eve, amount } : null,
  }
}

/** The coarser period that shows all that is set, or lets something be set at all. */
export function periodOf(goal: RevisableGoal): Period {
  const set = goal.checkpoints.filter(({ on }) => on >= sinceOf(goal) && isMonthEnd(on))
  const fitsQuarters = set.every(({ on }) => isQuarterEnd(on))
  return fitsQuarters && endsBetween(sinceOf(goal), goal.due, 'quarter').length > 0 ? 'quarter' : 'month'
}

/** The first day whose plan can still be changed: the start, or the day of the last revision. */
export const sinceOf = ({ start, revisions }: Pick<RevisableGoal, 'start' | 'revisions'>): Day => {
  const revised = revisions.at(-1)?.from
  return revised !== undefined && revised > start ? revised : start
}

/** The ends of the period's quarters or months from `first` on, before `due`. */
export function endsBetween(first: Day, due: Day, period: Period): Day[] {
  const days: Day[] = []
  for (let end = monthEndOf(first); end < due; end = monthEndOf(addDays(end, 1))) {
    if (period === 'month' || isQuarterEnd(end)) days.push(end)
  }
  return days
}

const isMonthEnd = (day: Day) => monthEndOf(day) === day

const isQuarterEnd = (day: Day) => isMonthEnd(day) && Number(day.slice(5, 7)) % 3 === 0
