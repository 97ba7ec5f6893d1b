import type { Span } from '../../span'
import { undertakingOf } from './undertaking'

const OPENS = /[“（《]/
const CLOSES = /[”）》]/

/** The projects a list names, where every part of it is one: 炼油路拓宽、广场改造工程. */
export function worksIn(text: string, span: Span): Span[] {
  const parts = partsOfList(text, span)
  const areWorks = parts.every(
    ({ start, end }) => end - start >= 4 && undertakingOf('', text.slice(start, end)) === 'milestones',
  )
  return areWorks ? parts : [span]
}

function partsOfList(text: string, { start: from, end }: Span): Span[] {
  const parts: Span[] = []
  let start = from
  let depth = 0
  for (let index = from; index < end; index += 1) {
    const char = text[index] ?? ''
    if (OPENS.test(char)) depth += 1
    if (CLOSES.test(char)) depth -= 1
    if (char !== '、' || depth > 0) continue
    parts.push({ start, end: index })
    start = index + 1
  }
  return [...parts, { start, end }]
}
