import type { AssessedGoal } from '../goal/assessed-goal'
import { isLagging } from '../standing'

/**
 * The goals that need most first: red, yellow, green under way, done, without a light. Under one light by how far
 * they are behind, then in the order given.
 */
export const byGap = (goals: readonly AssessedGoal[]): AssessedGoal[] =>
  goals.toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || gapOf(b) - gapOf(a))

/** What has to be looked at: everything red, then everything yellow, the furthest behind first. */
export const attentionOf = (goals: readonly AssessedGoal[]): AssessedGoal[] =>
  byGap(goals.filter(({ assessment: { light } }) => isLagging(light)))

const urgencies = { red: 0, yellow: 1, green: 2 }

function urgencyOf({ assessment: { light }, standing }: AssessedGoal): number {
  if (light === null) return 4
  return standing === 'achieved' ? 3 : urgencies[light]
}

// What was missed without a single report is all missing.
const gapOf = ({ assessment: { gap, state } }: AssessedGoal) => gap ?? (state === 'missed' ? 1 : 0)
