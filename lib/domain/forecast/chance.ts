/** How sure the target is to be reached: sure 有把握, perhaps, or short of it. */
export type Chance = 'sure' | 'perhaps' | 'short'

/** What a probability from 0 to 1 comes to: from 0.9 on it is sure, up to 0.1 it falls short. */
export function chanceOf(probability: number): Chance {
  if (probability >= 0.9) return 'sure'
  return probability <= 0.1 ? 'short' : 'perhaps'
}
