/**
 * How alike two short texts are, from 0 to 1: the share of neighbouring pairs of characters they have in common (the
 * Sørensen–Dice coefficient of their bigrams). Width, case, quotes, punctuation and spaces do not count.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.length === 0 || b.length === 0) return Number(plain(one) === plain(other) && plain(one) !== '')
  const left = new Map<string, number>()
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of b) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}

/** The text without what does not count: letters and digits alone, in one width and case. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '')

function pairsOf(text: string): string[] {
  const characters = [...plain(text)]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
