import type { GoalFacts } from '../goal/facts'
import { measureComplaints, readFields } from '../goal/measure-rules'
import { optional, Quantity } from '../input'
import type { ReviewRow } from './review'
import { lastYearOfRow } from './row-facts'

type Taken = Partial<Pick<GoalFacts, 'lastYear' | 'target'>>

/**
 * What a goal that was there takes from the row that is the same promise: a last-year figure that was typed, and a target
 * where it has none yet, as one carried on from the year before, and the row counts the same in the same unit. Nothing
 * else of it changes.
 */
export function figuresTaken(row: ReviewRow, goal: GoalFacts): Taken {
  const lastYear = lastYearOfRow(row)
  const target = targetTaken(row, goal)
  return {
    ...(lastYear.ok &&
      lastYear.value !== null &&
      lastYear.value !== goal.lastYear && { lastYear: lastYear.value }),
    ...(target !== null && { target }),
  }
}

function targetTaken(row: ReviewRow, goal: GoalFacts): string | null {
  if (goal.target !== null || !readFields[goal.kind].includes('target') || !countsTheSame(row, goal))
    return null
  const read = optional(Quantity).safeParse(row.target)
  if (!read.success || read.data === null) return null
  return measureComplaints({ ...goal, target: read.data }).length === 0 ? read.data : null
}

type Counted = Pick<GoalFacts, 'kind' | 'direction' | 'unit'>

/** Whether two promises count alike, so that the figure of one is one of the other's. */
export const countsTheSame = (
  one: { kind: string; direction: string; unit: string | null },
  other: Counted,
): boolean =>
  one.kind === other.kind && one.direction === other.direction && (one.unit || null) === other.unit
