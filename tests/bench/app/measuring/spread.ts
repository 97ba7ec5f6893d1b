/** The middle one of some rounds, with the lowest and the highest. */
export type Spread = { median: number; low: number; high: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number) => rounded(sorted[index] ?? Number.NaN)
  return { median: rounded(middleOf(sorted)), low: at(0), high: at(sorted.length - 1) }
}

function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (below + above) / 2
}

const rounded = (value: number) => Number(value.toPrecision(3))
