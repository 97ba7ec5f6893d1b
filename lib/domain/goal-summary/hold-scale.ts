type HoldScale = { dot: number | null; mark: number }

// Room for half a dot at both ends.
const EDGE = 2

/**
 * Where a reading and its bound stand on a scale around the bound, in percent of the width. The scale ends where the
 * unit does (a rate at 0 and 100, a count at 0) and always reaches far enough to hold the reading.
 */
export function holdScaleOf(unit: string | null, bound: number, reading: number | null): HoldScale {
  const { low, high } = rangeOf(unit, bound, reading ?? bound)
  const placeOf = (value: number) =>
    Math.round((EDGE + ((100 - 2 * EDGE) * (value - low)) / (high - low)) * 10) / 10
  return { dot: reading === null ? null : placeOf(reading), mark: placeOf(bound) }
}

function rangeOf(unit: string | null, bound: number, reading: number) {
  const ceiling = unit === '%' && bound <= 100 && reading <= 100 ? 100 : Number.POSITIVE_INFINITY
  const floor = bound >= 0 && reading >= 0 ? 0 : Number.NEGATIVE_INFINITY
  const around =
    unit === '%' ? Math.min(Math.abs(bound), Math.abs(100 - bound)) || 5 : Math.abs(bound) / 2 || 1
  const reach = Math.max(around, Math.abs(reading - bound) * 1.25)
  return { low: Math.max(floor, bound - reach), high: Math.min(ceiling, bound + reach) }
}
