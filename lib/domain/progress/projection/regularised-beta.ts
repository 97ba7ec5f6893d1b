/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 < x < 1: by its continued fraction (DLMF
 * 8.17.22, evaluated by Lentz's method) on the side of the mean where that converges, in steps that grow with the root
 * of the smaller parameter.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - tail(1 - x, b, a)
  return tail(x, a, b)
}

const tail = (x: number, a: number, b: number) => Math.min(1, (density(x, a, b) / a) * fraction(x, a, b))

const EPSILON = 1e-15
const TINY = 1e-290
const MOST_STEPS = 100_000

function fraction(x: number, a: number, b: number): number {
  let upper = 1
  let lower = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = lower
  const advance = (term: number) => {
    lower = 1 / awayFromZero(1 + term * lower)
    upper = awayFromZero(1 + term / upper)
    value *= lower * upper
    return Math.abs(lower * upper - 1)
  }
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const at = a + 2 * step
    advance((((step * (b - step)) / (at - 1)) * x) / at)
    const change = advance((((-(a + step) / at) * (a + b + step)) / (at + 1)) * x)
    if (change < EPSILON) break
  }
  return value
}

const awayFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)

/**
 * x^a (1 − x)^b / B(a, b) in the saddle-point form of Loader (2000), which keeps its digits where the gamma
 * functions themselves are too large to be subtracted.
 */
function density(x: number, a: number, b: number): number {
  const n = a + b
  const scale = Math.sqrt(a / (2 * Math.PI)) * Math.sqrt(b / n)
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b)
  return scale * Math.exp(correction - deviance(a, n * x) - deviance(b, n * (1 - x)))
}

/** ln Γ(z) less Stirling's (z − ½) ln z − z + ½ ln 2π: by its series, reached from below by recurrence. */
function stirlingError(z: number): number {
  if (z < 15) return stirlingError(z + 1) + (z + 0.5) * Math.log1p(1 / z) - 1
  const w = 1 / (z * z)
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))) / z
}

/** t ln(t / m) + m − t without the cancellation where t is close to m. */
function deviance(t: number, m: number): number {
  const v = (t - m) / (t + m)
  if (Math.abs(v) > 0.1) return t * Math.log(t / m) + m - t
  // ln(t / m) = 2 artanh v, and m − t = −v (t + m).
  let power = 2 * t * v
  let sum = (t - m) * v
  for (let k = 3; k < 40; k += 2) {
    power *= v * v
    sum += power / k
  }
  return sum
}
