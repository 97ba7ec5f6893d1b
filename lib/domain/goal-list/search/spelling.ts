/** How one character can be typed: itself, and its readings in plain letters, such as 绿, lv, l. */
export type Sounds = readonly string[]

/** Tells how a character can be typed. Who reads pinyin knows (lib/pinyin.ts). */
export type Hear = (character: string) => Sounds

/** Where what was found begins and ends in a text, in UTF-16 units. */
export type Span = readonly [from: number, to: number]

/** A text as it is compared: full-width as plain, small letters, ü as v as keyboards have it. */
export const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v')

/** The words searched for, all of which must be found. */
export const wordsOf = (search: string): string[] => plainOf(search).split(/\s+/).filter(Boolean)

/**
 * How a character can be typed, given its readings (`lü`, `zhong`): itself, a whole reading, its first letter or
 * zh, ch, sh.
 */
export function soundsOf(character: string, readings: readonly string[]): Sounds {
  const plain = plainOf(character)
  const heard = readings.map(plainOf).flatMap((reading) => [reading, initialOf(reading), reading.slice(0, 1)])
  return [...new Set([plain, ...heard])]
}

const initialOf = (reading: string) => reading.slice(0, /^[zcs]h/.test(reading) ? 2 : 1)

/** Where a word of `wordsOf` stands in a text, from left to right: literally, in pinyin, or partly so. */
export function spansOf(text: string, word: string, hear: Hear): Span[] {
  const letters = lettersOf(text, hear)
  const spans: Span[] = []
  for (let index = 0; index < letters.length; ) {
    const end = endOf(letters, index, word)
    if (end !== null) spans.push([letters[index]?.at ?? 0, letters[end]?.at ?? text.length])
    index = end ?? index + 1
  }
  return spans
}

/** Whether it stands there at all. */
export function isIn(text: string, word: string, hear: Hear): boolean {
  const letters = lettersOf(text, hear)
  return letters.some((_, index) => endOf(letters, index, word) !== null)
}

type Letter = { at: number; sounds: Sounds }

function lettersOf(text: string, hear: Hear): Letter[] {
  let at = 0
  return [...text].map((character) => {
    const letter = { at, sounds: hear(character) }
    at += character.length
    return letter
  })
}

/** The index behind the characters that spell the word from this one on; the last may be typed in part. */
function endOf(letters: readonly Letter[], from: number, word: string): number | null {
  let left: readonly string[] = [word]
  for (let index = from; index < letters.length && left.length > 0; index++) {
    const sounds = letters[index]?.sounds ?? []
    if (left.some((rest) => sounds.some((sound) => sound.startsWith(rest)))) return index + 1
    left = leftAfter(sounds, left, index > from)
  }
  return null
}

/** What is left of the word after one more character. Quotes and spaces between others need not be typed. */
function leftAfter(sounds: Sounds, left: readonly string[], isInside: boolean): string[] {
  const rests = left.flatMap((rest) =>
    sounds.filter((sound) => rest.startsWith(sound)).map((sound) => rest.slice(sound.length)),
  )
  const isSkipped = isInside && !/[\p{L}\p{N}]/u.test(sounds[0] ?? '')
  // Each rest once, or they would double with every dash.
  return [...new Set(isSkipped ? [...left, ...rests] : rests)]
}
