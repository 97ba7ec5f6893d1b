import { amountText, storedAmount } from '../amount/amount'
import { amountAt, baseOf, type Corner, type CurveTerms, heldBetween, isRising, lineOf } from '../curve/line'
import type { RevisableGoal } from '../curve/revisable'
import { addDays, type Day, dayNumber, dayOf } from '../day'
import type { Checkpoint } from '../goal/goal'
import { goalOn } from '../goal/in-force'

/** What it promises instead, and the day from which that holds. */
export type NewPromise = { target: string; due: Day; from: Day }

/**
 * The checkpoints once the target is revised: up to the eve of `from` the line stays what it was, from there it runs
 * straight to the new target. Where the old line has already passed the new target, or the new base, it is held to
 * them. None where no line ran before, as for a bound, and none from the start on.
 */
export function revisedCheckpoints(goal: RevisableGoal, { target, due, from }: NewPromise): Checkpoint[] {
  const eve = addDays(from, -1)
  if (from <= goal.start) return []
  const way = wayUntil(lineOf(goalOn(goal, eve)), dayNumber(goal.start), dayNumber(eve))
  const limits = limitsOf({ ...goal, target, due })
  return way.map(({ day, amount }) => ({ on: dayOf(day), expected: amountText(limits(amount)) }))
}

/** The line's corners from one day to another, ending with where it is on the last. */
function wayUntil(line: readonly Corner[], first: number, last: number): Corner[] {
  const amount = amountAt(line, last)
  if (amount === null) return []
  return [...line.filter(({ day }) => day >= first && day < last), { day: last, amount }]
}

function limitsOf(terms: CurveTerms): (amount: bigint) => bigint {
  const target = storedAmount(terms.target ?? '0')
  const base = baseOf(terms)
  if (base !== null) return (amount) => heldBetween(amount, base, target)
  const passes = (amount: bigint) => (isRising(terms) ? amount > target : amount < target)
  return (amount) => (passes(amount) ? target : amount)
}
