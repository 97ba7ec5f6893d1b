import { type Characters, charactersOf } from './characters'
import { isFurniture } from './furniture'
import { markerOf } from './marker'
import { partNamedBy } from './part-heading'

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The paragraphs of a text, with lines that a stray break had torn put together again. */
export function paragraphsOf(source: string): Characters[] {
  const groups: Characters[][] = []
  let open: Characters[] | null = null
  for (const line of linesOf(source)) {
    if (line.text === '') open = null
    else if (open && isTorn(open, line.text)) open.push(line)
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

const ENDS_SENTENCE = /[。！？；：”）|]$/
const GOES_ON = /[，、\d（“]$/
const BEGINS_MIDWAY = /^[，、。；：！？”）%\d]/
const TITLE = /(?:总结|思路|计划|要点|报告|安排|方案|意见|通知|公告|情况|回顾|打算|部署|任务|目标)$/
const DATED = /^\d{4}[年-]\d{1,2}[月-]/

/** Longer than a heading is: what ends here without a full stop was broken off. */
const HEADING_LENGTH = 45
const SHORTEST_TORN = 8

/** Whether a line goes on where the lines before it broke off. */
function isTorn(lines: Characters[], after: string): boolean {
  const before = lines.at(-1)?.text ?? ''
  if (
    ENDS_SENTENCE.test(before) ||
    `${before}${after}`.includes('\t') ||
    isFurniture(before) ||
    isFurniture(after)
  )
    return false
  if (partNamedBy(before) !== null || partNamedBy(after) !== null || DATED.test(after)) return false
  if (markerOf(after)) return false
  return GOES_ON.test(before) || BEGINS_MIDWAY.test(after) || isTooLong(lines, before)
}

/** Too long for a heading or a title that has no full stop. */
function isTooLong(lines: Characters[], before: string): boolean {
  const [first] = lines
  if (lines.length === 1 && TITLE.test(before)) return false
  const length = lines.length === 1 ? before.length : Number.POSITIVE_INFINITY
  return length > (first && markerOf(first.text) ? HEADING_LENGTH : SHORTEST_TORN)
}
