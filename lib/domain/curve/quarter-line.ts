import { dividedHalfUp } from '../amount/division'
import { type Day, dayNumber, dayOf } from '../day'
import { endsBetween } from './grid'
import type { Corner } from './line'

/** The share of the way at the end of quarter `index` of `count`, as a fraction. */
type Share = (index: bigint, count: bigint) => { part: bigint; whole: bigint }

/** A quarter of the way each quarter. */
export const equalShare: Share = (index, count) => ({ part: index, whole: count })

// At the ends of four quarters; of more or fewer, the line through these.
const BACK_LOADED = [0n, 10n, 30n, 60n, 100n, 100n]

/** Little first: 10, 30, 60 and 100 % at the ends of four quarters. */
export const backLoadedShare: Share = (index, count) => {
  const [passed, rest] = [Number((4n * index) / count), (4n * index) % count]
  const [from, to] = [BACK_LOADED[passed] ?? 100n, BACK_LOADED[passed + 1] ?? 100n]
  return { part: from * count + (to - from) * rest, whole: 100n * count }
}

/** The line from where it begins to the target on its due day, with a corner at each quarter's end between. */
export function quarterLine(origin: Corner, due: Day, target: bigint, share: Share): Corner[] {
  const ends = endsBetween(dayOf(origin.day + 1), due, 'quarter')
  const corners = [...ends, due].map((end, index) => {
    const { part, whole } = share(BigInt(index + 1), BigInt(ends.length + 1))
    const way = dividedHalfUp((target - origin.amount) * part, whole)
    return { day: dayNumber(end), amount: origin.amount + way }
  })
  return [origin, ...corners]
}
