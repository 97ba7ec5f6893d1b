import { aimsAtTarget } from '../progress/terms/target'
import type { Goal } from './goal'

/** Whether a goal has a target that is revised rather than edited: a count, a level or a bound with its figure. */
export const hasTarget = ({ kind, target }: Pick<Goal, 'kind' | 'target'>): boolean =>
  target !== null && aimsAtTarget(kind)

/** Whether a goal runs along a curve that can be set: a count or a level with its target. */
export const hasCurve = ({ kind, target }: Pick<Goal, 'kind' | 'target'>): boolean =>
  target !== null && (kind === 'cumulative' || kind === 'level')
