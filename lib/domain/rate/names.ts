import type { RateParts } from '../goal/goal'
import type { Kind } from '../progress/measure'
import { isRate } from './unit'

/** Whether a goal's readings are rates, which may be given by their parts. */
export const isGivenByParts = (kind: Kind, unit: string | null): boolean =>
  (kind === 'level' || kind === 'hold') && isRate(unit)

/** How the parts are called, kept only where the goal has a rate to give by them. */
export const keptNames = (kind: Kind, unit: string | null, names: RateParts | null): RateParts | null =>
  isGivenByParts(kind, unit) ? names : null

/** What stands for the parts of a rate whose goal names none; then nothing says what is counted. */
export const namesOf = (names: RateParts | null): RateParts =>
  names ?? { numerator: '分子数', denominator: '分母数', unit: '' }
