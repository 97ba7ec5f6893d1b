/** A text as it is read: each character as the rules expect it, and where it stands in the text given. */
export type Characters = { text: string; at: number[] }

const CANONICAL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '｡': '。',
  '﹪': '%',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '‘': '“',
  '’': '”',
  '～': '~',
  '〜': '~',
  '－': '-',
  '–': '—',
  '─': '—',
  '−': '-',
  '㎡': '㎡',
}

const SPACE = /[\s\u00a0\u3000\u200b-\u200d\ufeff]/
const ALPHANUMERIC = /[0-9A-Za-z.%]/
const WORD = /[0-9A-Za-z]/
const DIGIT = /\d/
const LETTER = /[\u3400-\u9fff”）》%]/

/** The characters of one line: digits and letters of half width, punctuation of full width, blanks dropped. */
export function charactersOf(source: string, start: number, end: number): Characters {
  const found: Characters = { text: '', at: [] }
  const chars: string[] = []
  for (let index = start; index < end; index += 1) {
    const char = canonicalOf(source[index] ?? '')
    if (SPACE.test(char) && !isKeptSpace(char, chars, source, index, end)) continue
    chars.push(char)
    found.at.push(index)
  }
  trimEnd(chars, found.at)
  found.text = chars.map((char, index) => punctuationOf(char, chars, index)).join('')
  return found
}

function canonicalOf(char: string): string {
  const code = char.charCodeAt(0)
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char
  // A comma may stand between the thousands of a number: it is settled once its neighbours are known.
  return half === ',' || half === '.' ? half : (CANONICAL[half] ?? half)
}

/** A tab parts the cells of a row; a blank between two words of Latin letters parts them. */
function isKeptSpace(char: string, before: string[], source: string, index: number, end: number): boolean {
  const last = before.at(-1)
  if (last === undefined || SPACE.test(last)) return false
  if (char === '\t') return true
  return ALPHANUMERIC.test(last) && index + 1 < end && WORD.test(canonicalOf(source[index + 1] ?? ''))
}

function trimEnd(chars: string[], at: number[]): void {
  while (chars.length > 0 && SPACE.test(chars.at(-1) ?? '')) {
    chars.pop()
    at.pop()
  }
}

function punctuationOf(char: string, chars: string[], index: number): string {
  if (char === ',') return isThousands(chars, index) ? ',' : '，'
  if (char === '.') return isFullStop(chars, index) ? '。' : '.'
  return char
}

function isThousands(chars: string[], index: number): boolean {
  const after = chars.slice(index + 1, index + 5)
  return (
    DIGIT.test(chars[index - 1] ?? '') &&
    after.slice(0, 3).every((char) => DIGIT.test(char)) &&
    after.length >= 3 &&
    !DIGIT.test(after[3] ?? '')
  )
}

const isFullStop = (chars: string[], index: number): boolean =>
  LETTER.test(chars[index - 1] ?? '') && (index === chars.length - 1 || LETTER.test(chars[index + 1] ?? ''))

/** The text given, from one of the characters read to before another, without what was dropped in between. */
export const asWritten = (source: string, { at }: Characters, start: number, end: number): string =>
  at
    .slice(start, end)
    .map((offset) => source[offset])
    .join('')
