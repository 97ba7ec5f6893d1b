/**
 * How alike two short texts are, from 0 to 1: the share of neighbouring pairs of characters they have in common (the
 * Sørensen–Dice coefficient of their bigrams). Width, case, quotes, punctuation and spaces do not count.
 */
export const likeness = (one: string, other: string): number => likenessOf(worded(one), worded(other))

/** A text as it is compared, to be made once where it is compared with many. */
export type Worded = { plain: string; pairs: ReadonlyMap<string, number>; size: number }

/** A text without what does not count, and how often each pair of neighbours stands in it. */
export function worded(text: string): Worded {
  const letters = plain(text)
  const characters = [...letters]
  const pairs = new Map<string, number>()
  for (let at = 1; at < characters.length; at++) {
    const pair = `${characters[at - 1]}${characters[at]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { plain: letters, pairs, size: Math.max(0, characters.length - 1) }
}

/** As `likeness`, of texts that are compared with many. */
export function likenessOf(one: Worded, other: Worded): number {
  if (one.plain === other.plain) return Number(one.plain !== '')
  let common = 0
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0)
  return common === 0 ? 0 : (2 * common) / (one.size + other.size)
}

/** The text without what does not count: letters and digits alone, in one width and case. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '')
