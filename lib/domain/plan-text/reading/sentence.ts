import type { Measure } from '../figures/figure'
import { within } from '../figures/within'
import type { Span } from '../span'
import { clausesIn } from '../text/clauses'
import { tellFigure } from './figure/figures-told'
import { objectIn } from './figure/object'
import { type Segment, segmentsOf } from './figure/segments'
import { isAside, timeOf } from './past'
import type { Telling } from './telling'
import { withoutFiller } from './title'
import { isCeremonial } from './words/preamble'
import { tellWords } from './words/words-told'

/** Reads the promises of one sentence into what was told. */
export function tellSentence(
  telling: Telling,
  sentence: Span,
  measures: readonly Measure[],
  planYear: number | null,
): void {
  const { text } = telling
  if (isCeremonial(text.slice(sentence.start, sentence.end))) {
    leave(telling, within(measures, sentence), 'unclear')
    return
  }
  for (const clause of clausesIn(text, sentence)) {
    if (text[clause.start - 1] === '；') forgetList(telling)
    tellClause(telling, clause, measures, planYear)
  }
}

function tellClause(
  telling: Telling,
  clause: Span,
  measures: readonly Measure[],
  planYear: number | null,
): void {
  const { text, past } = telling
  const words = text.slice(clause.start, clause.end)
  const time = timeOf(words, planYear)
  telling.past = isAside(words) || (time === null ? past : time === 'past')
  for (const segment of segmentsOf(text, clause, measures)) tellSegment(telling, segment)
  if (isAside(words)) telling.past = past
  if (isLabel(text, clause)) tellCell(telling, clause, measures)
}

const LABEL = /^[^，。；]{2,20}$/
const ANNOUNCES = /(?:目标|任务|指标|要求|工作|如下|措施|为|是)$/

/** A cell before another, or a name before a colon: 规上工业产值：1250亿元. */
function isLabel(text: string, { start, end }: Span): boolean {
  if (text[end] === '\t') return true
  const words = text.slice(start, end)
  return text[end] === '：' && LABEL.test(words) && !ANNOUNCES.test(words)
}

/** In a row, what one cell names the next may give a figure of: 农村改厕 | 320户. */
function tellCell(telling: Telling, cell: Span, measures: readonly Measure[]): void {
  const name = withoutFiller(telling.text.slice(cell.start, cell.end))
  if (name.length >= 2 && within(measures, cell).length === 0 && !/\d/.test(name)) telling.topic = name
}

/** A semicolon ends a list: its verb, and how far its aim reaches. */
function forgetList(telling: Telling): void {
  telling.verb = null
  telling.aims = false
  telling.aimedEarlier = false
}

function tellSegment(telling: Telling, segment: Segment): void {
  if (telling.past) tellPast(telling, segment)
  else if (segment.measures.length === 0 || !tellFigure(telling, segment)) tellWords(telling, segment)
}

/** What was reached is no promise, but what follows may lean on it: 已完成农房改造80户，力争完成120户. */
function tellPast(telling: Telling, segment: Segment): void {
  leave(telling, segment.measures, 'past')
  telling.topic = objectIn(telling.text, segment) ?? telling.topic
}

function leave({ left }: Telling, measures: readonly Measure[], reason: 'past' | 'unclear'): void {
  for (const { start } of measures) left.set(start, reason)
}
