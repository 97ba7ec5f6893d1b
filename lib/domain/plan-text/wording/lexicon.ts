/** Finds the longest of some words that begins, or ends, at a place in a text. */
export interface Lexicon {
  startingAt: (text: string, at: number) => string | null
  endingAt: (text: string, end: number) => string | null
}

/** A lexicon of the words given, parted by blanks. */
export function lexiconOf(words: string): Lexicon {
  const all = words
    .trim()
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
  const byFirst = grouped(all, (word) => word[0])
  const byLast = grouped(all, (word) => word.at(-1))
  return {
    startingAt: (text, at) => byFirst.get(text[at])?.find((word) => text.startsWith(word, at)) ?? null,
    endingAt: (text, end) => byLast.get(text[end - 1])?.find((word) => text.endsWith(word, end)) ?? null,
  }
}

type Letter = string | undefined

function grouped(words: string[], letterOf: (word: string) => Letter): Map<Letter, string[]> {
  const groups = new Map<Letter, string[]>()
  for (const word of words) groups.set(letterOf(word), [...(groups.get(letterOf(word)) ?? []), word])
  return groups
}
