/** The standard normal density. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** The standard normal distribution function, by Marsaglia's series (2004): exact to the last digits around the middle. */
export function normalShare(z: number): number {
  if (Math.abs(z) > 8) return z < 0 ? 0 : 1
  let term = z
  let sum = z
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 + normalDensity(z) * sum
}

/** Where a tenth of the standard normal distribution lies beyond. */
export const UPPER_TENTH = 1.2815515655446004
