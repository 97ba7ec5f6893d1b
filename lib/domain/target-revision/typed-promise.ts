import { amountText, readAmount } from '../amount/amount'
import { isDay, isWithinReason } from '../day'
import type { Goal } from '../goal/goal'
import type { NewPromise } from './revised-checkpoints'

/** A revision as it stands in the form's fields. */
export type TypedPromise = { target: string; due: string; from: string }

/** What is typed as a new promise; null while it is the former one, or none that a line can be drawn of. */
export function promiseTyped(
  { start, ...former }: Pick<Goal, 'target' | 'due' | 'start'>,
  { target, due, from }: TypedPromise,
): NewPromise | null {
  const amount = readAmount(target)
  const isPossible = isDay(due) && isWithinReason(due) && isDay(from) && from >= start && due >= from
  if (amount === null || amount < 0n || !isPossible) return null
  const text = amountText(amount)
  return text === former.target && due === former.due ? null : { target: text, due, from }
}
