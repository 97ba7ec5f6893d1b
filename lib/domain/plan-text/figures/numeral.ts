/** A number as it is written, before its unit: `1.2` and `万`. */
export interface Numeral {
  end: number
  /** A plain decimal, without its scale. */
  digits: string
  /** How many zeros its scale adds: 万 adds four. */
  zeros: number
  scale: string
  approximate: boolean
  inWords: boolean
}

const ARABIC = /\d{1,10}(?:,\d{3}){0,4}(?:\.\d{1,6})?/y
const WORDS = /[零〇一二两三四五六七八九十百千万亿]{1,12}(?:点[零一二三四五六七八九]{1,4})?/y
const SCALE = /万亿|亿|万|千(?!米|克|瓦|斤|伏)|百(?!分)/y
const VAGUE = /[余多几]/

/** The number that stands at a place in the text, in digits or in words. */
export function numeralAt(text: string, at: number): Numeral | null {
  const arabic = matchAt(ARABIC, text, at)
  if (arabic) return scaled(text, at + arabic.length, arabic.replaceAll(',', ''), false)
  const words = matchAt(WORDS, text, at)
  return words ? inWords(text, at, words) : null
}

function scaled(text: string, from: number, digits: string, words: boolean): Numeral {
  const vagueBefore = VAGUE.test(text[from] ?? '')
  const afterVague = from + (vagueBefore ? 1 : 0)
  const scale = matchAt(SCALE, text, afterVague) ?? ''
  const afterScale = afterVague + scale.length
  const vagueAfter = scale !== '' && VAGUE.test(text[afterScale] ?? '')
  return {
    end: afterScale + (vagueAfter ? 1 : 0),
    digits,
    zeros: ZEROS[scale] ?? 0,
    scale,
    approximate: vagueBefore || vagueAfter,
    inWords: words,
  }
}

const ZEROS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 }

function inWords(text: string, at: number, words: string): Numeral | null {
  const large = /(?:万亿|亿|万)$/.exec(words)?.[0] ?? ''
  const own = words.slice(0, words.length - large.length)
  const digits = digitsOf(own)
  return digits === null ? null : scaled(text, at + own.length, digits, true)
}

const DIGITS = '零一二三四五六七八九'
const PLACED = /([一二三四五六七八九]?)([十百千]?)/g
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** What a number in words is in digits: 二十五 is 25. Null for what is none, such as 百千 or a place alone. */
function digitsOf(words: string): string | null {
  const [whole = '', part] = words.replaceAll('两', '二').replaceAll('〇', '零').split('点')
  const value = /[十百千万亿]/.test(whole) ? placed(whole) : plain(whole)
  if (value === null) return null
  return part ? `${value}.${[...part].map((char) => DIGITS.indexOf(char)).join('')}` : value
}

const plain = (words: string): string | null =>
  words === '' || words.length > 4
    ? null
    : [...words]
        .map((char) => DIGITS.indexOf(char))
        .join('')
        .replace(/^0+(?=\d)/, '')

function placed(words: string): string | null {
  let total = 0
  for (const [part = '', digit = '', place = ''] of words.replaceAll('零', '').matchAll(PLACED)) {
    if (part === '') break
    // 十五 is 15, but a hundred alone is a way of speaking: 百姓, 千家.
    if (digit === '' && place !== '十') return null
    total += (digit === '' ? 1 : DIGITS.indexOf(digit)) * (PLACES[place] ?? 1)
  }
  return total === 0 ? null : String(total)
}

/** A plain decimal with so many zeros more: 1.2 with four is 12000. */
export function timesTen(digits: string, zeros: number): string {
  const [whole = '0', part = ''] = digits.split('.')
  const moved = part.slice(0, zeros).padEnd(zeros, '0')
  const rest = part.slice(zeros).replace(/0+$/, '')
  const value = `${whole}${moved}`.replace(/^0+(?=\d)/, '')
  return rest === '' ? value : `${value}.${rest}`
}

/** What a sticky pattern matches at a place in the text. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
