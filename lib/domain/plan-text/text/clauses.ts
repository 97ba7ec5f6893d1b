import { matchAt } from '../figures/numeral'
import type { Span } from '../span'

const PARTS = /[，；：。！？\t]/
const OPENS = /[“《（]/
const CLOSES = /[”》）]/

/** A mark left open closes by itself after so many characters: it was never closed. */
const LONGEST_INSIDE = 60

/** The clauses of a sentence: what stands between commas, without those inside quotation marks and brackets. */
export function clausesIn(text: string, { start: from, end }: Span): Span[] {
  const found: Span[] = []
  let start = from
  let opened = -1
  for (let index = from; index < end; index += 1) {
    const char = text[index] ?? ''
    opened = openedAfter(char, index, opened)
    if (opened >= 0 || !PARTS.test(char)) continue
    if (index > start) found.push(clause(text, start, index))
    start = index + 1
  }
  if (end > start) found.push(clause(text, start, end))
  return found
}

const NUMBERED =
  /(?:[一二三四五六七八九十]{1,2}[是要]|[①-⑳]|\d{1,2}[.、](?!\d)|（(?:\d{1,2}|[一二三四五六七八九十]{1,2})）|\d{1,2}）)/y

/** A clause without the number it begins with: 二是, ③. */
function clause(text: string, from: number, end: number): Span {
  const start = from + (matchAt(NUMBERED, text, from)?.length ?? 0)
  return { start: start < end ? start : from, end }
}

function openedAfter(char: string, index: number, opened: number): number {
  if (OPENS.test(char)) return index
  // A quotation may be opened by one kind of mark and closed by another.
  const closes = CLOSES.test(char) || (char === '"' && opened >= 0) || index - opened > LONGEST_INSIDE
  return closes ? -1 : opened
}
