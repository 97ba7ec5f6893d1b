import { sinceOf } from '@/lib/domain/curve/grid'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import { lineAmount } from '@/lib/domain/curve/words'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import type { Checkpoint } from '@/lib/domain/goal/goal'

type FixedCellsProps = { goal: RevisableGoal; fixed: Checkpoint[] }

/** The planned values that can't be set here, and why. */
export function FixedCells({ goal, fixed }: FixedCellsProps) {
  if (fixed.length === 0) return null
  const year = yearOf(goal.start)
  const since = sinceOf(goal)
  const isHistory = fixed.some(({ on }) => on < since)
  const told = fixed.map(
    ({ on, expected }) => `${dayInWords(on, year)} ${lineAmount(expected)}${goal.unit ?? ''}`,
  )
  return (
    <p className="text-muted">
      不能改的：<span className="text-ink">{told.join('，')}</span>。
      {isHistory
        ? `${dayInWords(since, year)}调整过目标，以前的日子按当时的目标判断，不改写。`
        : '不在月末的值保持不变。'}
    </p>
  )
}
