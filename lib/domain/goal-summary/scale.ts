type Scale = { dot: number | null; mark: number | null }

// Room for half a dot at both ends.
const EDGE = 2

/**
 * Where a reading and its bound stand on a scale around the bound, in percent of the width. The scale ends where the
 * unit does (a rate at 0 and 100, a count at 0) and always reaches far enough to hold the reading.
 */
export function holdScaleOf(unit: string | null, bound: number, reading: number | null): Scale {
  const { low, high } = rangeAround(unit, bound, reading ?? bound)
  const placeOf = (value: number) => rounded(EDGE + ((100 - 2 * EDGE) * (value - low)) / (high - low))
  return { dot: reading === null ? null : placeOf(reading), mark: placeOf(bound) }
}

/**
 * Where a reading and what is expected stand on the way to a target at the right end, when no baseline says where the
 * way began. A scale from 0 would put 96.7 of 97 on the target; this one shows what is still missing.
 */
export function approachScaleOf(
  unit: string | null,
  target: number,
  reading: number | null,
  expected: number | null,
): Scale {
  const missing = [reading, expected].map((value) => (value === null ? 0 : Math.abs(target - value)))
  const reach = Math.max(roomAround(unit, target), ...missing.map((distance) => distance * 1.25))
  const placeOf = (value: number) => rounded(100 - (100 * Math.abs(target - value)) / reach)
  return {
    dot: reading === null ? null : placeOf(reading),
    mark: expected === null ? null : placeOf(expected),
  }
}

function rangeAround(unit: string | null, bound: number, reading: number) {
  const ceiling = unit === '%' && bound <= 100 && reading <= 100 ? 100 : Number.POSITIVE_INFINITY
  const floor = bound >= 0 && reading >= 0 ? 0 : Number.NEGATIVE_INFINITY
  const reach = Math.max(roomAround(unit, bound), Math.abs(reading - bound) * 1.25)
  return { low: Math.max(floor, bound - reach), high: Math.min(ceiling, bound + reach) }
}

const roomAround = (unit: string | null, value: number) =>
  unit === '%' ? Math.min(Math.abs(value), Math.abs(100 - value)) || 5 : Math.abs(value) / 2 || 1

const rounded = (place: number) => Math.round(place * 10) / 10
