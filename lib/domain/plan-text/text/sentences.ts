import type { Span } from '../span'

const ENDS = /[。！？]/
const CLOSES = /[”）》"]/

/** The sentences of a stretch of a paragraph, each with its closing mark. */
export function sentencesIn(text: string, from: number): Span[] {
  const found: Span[] = []
  let start = from
  for (let index = from; index < text.length; index += 1) {
    if (!ENDS.test(text[index] ?? '')) continue
    while (index + 1 < text.length && CLOSES.test(text[index + 1] ?? '')) index += 1
    found.push({ start, end: index + 1 })
    start = index + 1
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}
