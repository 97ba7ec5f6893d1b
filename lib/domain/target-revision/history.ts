import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { figureOf } from '../figure'
import type { Goal } from '../goal/goal'

/** One revision of a target as people read it. */
export type RevisionLine = {
  /** Tells it from the others. */
  at: string
  from: string
  /** Null where it stayed. */
  target: { before: string; after: string } | null
  due: { before: string; after: string } | null
  reason: string
  by: string
  /** Whether it holds only from a day after the as-of date. */
  isLater: boolean
}

/** Every revision of a goal's target, the last one first. */
export function revisionLines(goal: Goal, asOf: Day): RevisionLine[] {
  const { revisions, unit, start } = goal
  const amount = (text: string | null) => `${figureOf(text ?? 0)}${unit ?? ''}`
  const words = (day: Day) => dayInWords(day, yearOf(start))
  const lines = revisions.map(({ from, previous, reason, by, at }, index): RevisionLine => {
    const next = revisions[index + 1]?.previous ?? goal
    return {
      at,
      from: words(from),
      target:
        previous.target === next.target
          ? null
          : { before: amount(previous.target), after: amount(next.target) },
      due: previous.due === next.due ? null : { before: words(previous.due), after: words(next.due) },
      reason,
      by,
      isLater: from > asOf,
    }
  })
  return lines.reverse()
}
