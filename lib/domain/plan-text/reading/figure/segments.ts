import type { Measure } from '../../figures/figure'
import { within } from '../../figures/within'
import type { Span } from '../../span'
import { comparatorsAfter } from '../../wording/comparators'
import { verbAt } from '../../wording/verbs'

/** A part of a clause that can hold a promise of its own, with the figures in it. */
export interface Segment extends Span {
  measures: Measure[]
  /** Whether others stand before it in its clause. */
  follows: boolean
}

/** A part of a clause with more figures than this is a table run together. */
const MOST_FIGURES = 12

/** 公园9个（其中口袋公园4个）. */
const LOOK_AHEAD = 12
const SUBSET = /^（(?:其中|含|增幅|增速|增长|同比|占|[\d.]+[亿万]元以上\d)/
const LIST = /[、]/
const JOINS = ['以及', '和', '及', '并', '与']

/** Parts a clause after each figure with which a promise ends: 整治25家、|创建5家. */
export function segmentsOf(text: string, clause: Span, measures: readonly Measure[]): Segment[] {
  const own = within(measures, clause)
  const found: Segment[] = []
  let start = clause.start
  for (const [index, measure] of own.entries()) {
    const cut = cutAfter(text, measure, clause.end, own[index + 1])
    if (cut === null) continue
    found.push(segment(start, cut.end, own, found.length > 0))
    start = cut.next
  }
  const last = endOfLast(text, start, clause.end)
  if (start < last) found.push(segment(start, last, own, found.length > 0))
  return found
}

/** A bracket that was opened before the last segment closes it. */
const endOfLast = (text: string, start: number, end: number): number =>
  start > 0 && text[end - 1] === '）' && !text.slice(start, end).includes('（') ? end - 1 : end

const segment = (start: number, end: number, own: Measure[], follows: boolean): Segment => ({
  start,
  end,
  measures: within(own, { start, end }).slice(0, MOST_FIGURES),
  follows,
})

type Cut = { end: number; next: number }

/** Where a segment ends after a figure, and where the next begins. */
function cutAfter(text: string, measure: Measure, end: number, next: Measure | undefined): Cut | null {
  const at = comparatorsAfter(text, measure.end, end).end
  if (SUBSET.test(text.slice(at, at + LOOK_AHEAD))) return { end: at, next: at + 1 }
  if (LIST.test(text[at] ?? '') && at < end) return { end: at, next: at + 1 }
  if (next) return cutBetween(text, measure, at, next)
  return measure.unit.kind === 'money' && verbAt(text, at) ? { end: at, next: at } : null
}

function cutBetween(text: string, measure: Measure, at: number, next: Measure): Cut | null {
  if (ALTOGETHER.test(text.slice(at, next.start))) return { end: at, next: at }
  if (isStart(text, measure, at)) return null
  const join = JOINS.find((word) => text.startsWith(word, at))
  if (join) return { end: at, next: at + join.length }
  return verbAt(text, at) ? { end: at, next: at } : objectCut(text, at, next)
}

/** 蓄水池16口共2400立方米. */
const ALTOGETHER = /^(?:共计?|合计|总计|计)约?$/

const RISES_TO =
  /^(?:提高|提升|增加|扩大|压减|压降|压缩|降低|减少|缩短|缩减|上升|下降|增长|降|增|减|升)(?:至|到|为)/

/** 由24家压减至20家: one promise. */
const isStart = (text: string, { start }: Measure, after: number): boolean =>
  /[由从]/.test(text[start - 1] ?? '') && RISES_TO.test(text.slice(after, after + 4))

/** 新建3个公园和5个停车场: the object of the first stands before the join. */
function objectCut(text: string, from: number, next: Measure) {
  for (let at = next.start - 1; at > from && next.start - at <= LONGEST_VERB; at -= 1) {
    if (LIST.test(text[at] ?? '') || JOINS.includes(text[at] ?? '')) return { end: at, next: at + 1 }
  }
  return null
}

const LONGEST_VERB = 4
