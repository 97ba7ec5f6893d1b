import type { Span } from '../span'

/** Those of some stretches in rising order that lie within another. */
export function within<T extends Span>(ordered: readonly T[], { start, end }: Span): T[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let index = low; index < ordered.length; index += 1) {
    const item = ordered[index]
    if (!item || item.end > end) break
    found.push(item)
  }
  return found
}
