import type { Lookalike } from './figure'

const CLOSES = /[”"]/
const BREAKS = /[。\n]/
const LONGEST_QUOTE = 40
const NUMBER = /[\d一二两三四五六七八九十百千万]/

/** A name in quotation marks that has a number in it: “141”, “十件实事”. What is quoted without one is no figure. */
export function quotedNameAt(text: string, at: number): Lookalike | null {
  const end = text[at] === '“' ? closingAfter(text, at) : -1
  if (end < 0 || !NUMBER.test(text.slice(at, end))) return null
  return { start: at, end, reason: 'name' }
}

function closingAfter(text: string, at: number): number {
  for (let index = at + 1; index < Math.min(text.length, at + LONGEST_QUOTE); index += 1) {
    if (BREAKS.test(text[index] ?? '')) return -1
    if (CLOSES.test(text[index] ?? '')) return index + 1
  }
  return -1
}

const SHORTENED =
  /(?:[一二两三四五六七八九十][\u4e00-\u9fff](?=[一二两三四五六七八九十])){1,4}[一二两三四五六七八九十][\u4e00-\u9fff]|[二两三四五六七八九](?![是要])[\u4e00-\u9fff]/y
const PLAIN_WORDS = /^(?:二手|九龙|八方|四川|两侧|两岸|两端|三角|四周|四季|三者|二者|两者|七夕)/

/** A name shortened by counting what it stands for: 三横三纵, 五水共治, 两会. */
export function shortenedNameAt(text: string, at: number): Lookalike | null {
  SHORTENED.lastIndex = at
  const found = SHORTENED.exec(text)?.[0]
  if (!found || PLAIN_WORDS.test(found)) return null
  return { start: at, end: at + found.length, reason: 'name' }
}
