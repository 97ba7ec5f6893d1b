import { figureOf } from '../figure'
import { directionWords } from '../words'
import type { Goal } from './goal'
import { hasTarget } from './promises'

/** What is promised, such as 25家 or 不低于98%; null where no figure is, or not yet. */
export function targetInWords(goal: Pick<Goal, 'kind' | 'direction' | 'target' | 'unit'>): string | null {
  if (!hasTarget(goal) || goal.target === null) return null
  const isBound = goal.kind === 'hold' || goal.direction === 'atMost'
  return `${isBound ? directionWords[goal.direction] : ''}${figureOf(goal.target)}${goal.unit ?? ''}`
}
