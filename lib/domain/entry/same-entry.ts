import type { NewEntry } from './decision'

/** Whether two entries say the same: of the same day, the same figure with its parts, in the same words. */
export const saysTheSame = (one: NewEntry, other: NewEntry): boolean =>
  one.on === other.on &&
  one.value === other.value &&
  one.parts?.numerator === other.parts?.numerator &&
  one.parts?.denominator === other.parts?.denominator &&
  one.note === other.note &&
  one.problem === other.problem &&
  one.nextStep === other.nextStep
