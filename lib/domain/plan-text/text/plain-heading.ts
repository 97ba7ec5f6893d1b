import { measuresIn } from '../figures/figures'
import { markerOf } from './marker'
import { partNamedBy } from './part-heading'

const LONGEST = 30
const SHORTEST_BODY = 40
const PUNCTUATED = /[，。！？；：、|\t]/
const TITLE = /\d{4}年|(?:报告|总结|要点|计划|方案|通知|意见)$|^——/

/** A line that reads like a heading although it has no number: Word keeps the numbers of a list to itself. */
const looksLikeHeading = (line: string): boolean =>
  line.length <= LONGEST &&
  line.length > 3 &&
  !PUNCTUATED.test(line) &&
  !TITLE.test(line) &&
  markerOf(line) === null &&
  partNamedBy(line) === null &&
  measuresIn(line).length === 0

const isBody = (line: string): boolean => line.length >= SHORTEST_BODY && line.endsWith('。')

/** How deep a heading without a number stands: over a paragraph like 1., over another such heading like （一）. */
export function plainHeadingLevel(line: string, next = '', afterNext = ''): number | null {
  if (!looksLikeHeading(line)) return null
  if (isBody(next)) return OVER_BODY
  return looksLikeHeading(next) && isBody(afterNext) ? OVER_HEADING : null
}

const OVER_BODY = 4
const OVER_HEADING = 3
