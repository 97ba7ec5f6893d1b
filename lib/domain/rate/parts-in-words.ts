import type { PartAmounts, RateParts } from '../goal/goal'

/** A rate's parts as people read them: `50269/52310人`, without a unit where the goal names none. */
export const partsInWords = ({ numerator, denominator }: PartAmounts, names: RateParts | null): string =>
  `${numerator}/${denominator}${names?.unit ?? ''}`
