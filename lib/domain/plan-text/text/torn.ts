import { measuresIn } from '../figures/figures'
import { comparatorsAfter } from '../wording/comparators'
import { endsInManner, mannerAt } from '../wording/manner'
import { verbAt } from '../wording/verbs'
import type { Characters } from './characters'
import { isFurniture } from './furniture'
import { markerOf } from './marker'
import { partNamedBy } from './part-heading'
import { plainHeadingLevel } from './plain-heading'

const ENDS_SENTENCE = /[。！？；：”）|]$/
const GOES_ON = /[，、\d（“]$/
const BEGINS_MIDWAY = /^[，、。；：！？”）%\d]/
const TITLE = /(?:总结|思路|计划|要点|报告|安排|方案|意见|通知|公告|情况|回顾|打算|部署|任务|目标)$/
const DATED = /^\d{4}[年-]\d{1,2}[月-]/

/** Longer than a heading is: what ends here without a full stop was broken off. */
const HEADING_LENGTH = 45
const SHORTEST_TORN = 8

const NARROWEST_WRAP = 16
const WRAPPED_LINES = 3
/** Two blanks before a paragraph are dropped, and two digits are as wide as a character. */
const UNEVEN = 3

/** How long lines are where a text was broken at a fixed width; no line is so long where it was not. */
export function wrapWidthOf(lines: readonly Characters[]): number {
  const longest = lines.reduce(
    (most, { text }) => (ENDS_SENTENCE.test(text) ? most : Math.max(most, text.length)),
    0,
  )
  const width = longest - UNEVEN
  const after = lines.flatMap(({ text }, index) =>
    text.length >= width && !ENDS_SENTENCE.test(text) ? [lines[index + 1]?.text ?? ''] : [],
  )
  const isList = after.filter(beginsWithVerb).length * 2 > after.length
  return longest >= NARROWEST_WRAP && after.length >= WRAPPED_LINES && !isList
    ? width
    : Number.POSITIVE_INFINITY
}

/** Whether a line goes on where the lines before it broke off. */
export function isTorn(lines: readonly Characters[], after: string, width: number): boolean {
  const before = lines.at(-1)?.text ?? ''
  const isFirst = lines.length === 1
  if (ENDS_SENTENCE.test(before) || standsAlone(before, after)) return false
  if (GOES_ON.test(before) || beginsMidway(after) || endsInManner(before)) return true
  if (isFirst && (TITLE.test(before) || isHeading(before))) return false
  return before.length >= width || isUnfinished(before, after, isFirst)
}

/** 6月底前完成… begins anew, though with a digit. */
const beginsMidway = (line: string): boolean => BEGINS_MIDWAY.test(line) && !beginsWithVerb(line)

/** Whether a line without a full stop is no heading and no item of a list, so that the next may complete it. */
const isUnfinished = (before: string, after: string, isFirst: boolean): boolean =>
  !(isFirst && plainHeadingLevel(before, after)) && isBrokenOff(before, !isFirst) && !beginsWithVerb(after)

const standsAlone = (before: string, after: string): boolean =>
  `${before}${after}`.includes('\t') ||
  isFurniture(before) ||
  isFurniture(after) ||
  partNamedBy(before) !== null ||
  partNamedBy(after) !== null ||
  DATED.test(after) ||
  markerOf(after) !== null

const isHeading = (line: string): boolean => markerOf(line) !== null && line.length <= HEADING_LENGTH

const COMPLETE =
  /(?:工作|建设|改造|工程|项目|活动|机制|体系|水平|能力|设施|环境|服务|行动|力度|制度|管理|治理|整治|发展|任务|质量|大会|公园|中心)$/

/** One promise a line, without full stops, is not torn: a line that ends with its figure, or as promises do. */
function isBrokenOff(line: string, goesOn: boolean): boolean {
  const isShort = line.length < SHORTEST_TORN && !beginsWithVerb(line)
  if (COMPLETE.test(line) || (isShort && !goesOn)) return false
  const tail = line.slice(-TAIL)
  const last = measuresIn(tail).at(-1)
  return last === undefined || comparatorsAfter(tail, last.end, tail.length).end < tail.length
}

const beginsWithVerb = (line: string): boolean => verbAt(line, mannerAt(line, 0, line.length).end) !== null

const TAIL = 20
