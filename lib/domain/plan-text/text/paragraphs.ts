import { type Characters, charactersOf } from './characters'
import { isTorn, wrapWidthOf } from './torn'

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The paragraphs of a text, with lines that a stray break had torn put together again. */
export function paragraphsOf(source: string): Characters[] {
  const lines = linesOf(source)
  const width = wrapWidthOf(lines)
  const groups: Characters[][] = []
  let open: Characters[] | null = null
  for (const line of lines) {
    if (line.text === '') open = null
    else if (open && isTorn(open, line.text, width)) open.push(line)
    else {
      open = [line]
      groups.push(open)
    }
  }
  return groups.map(joined)
}

const joined = (lines: Characters[]): Characters => ({
  text: lines.map(({ text }) => text).join(''),
  at: lines.flatMap(({ at }) => at),
})

function linesOf(source: string): Characters[] {
  const lines: Characters[] = []
  let start = 0
  for (const { index, 0: mark } of source.matchAll(BREAK)) {
    lines.push(charactersOf(source, start, index))
    start = index + mark.length
  }
  lines.push(charactersOf(source, start, source.length))
  return lines
}
