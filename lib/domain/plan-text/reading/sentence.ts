import type { Measure } from '../figures/figure'
import { within } from '../figures/within'
import type { Span } from '../span'
import { clausesIn } from '../text/clauses'
import { tellFigure } from './figures-told'
import { timeOf } from './past'
import { isCeremonial } from './preamble'
import { type Segment, segmentsOf } from './segments'
import type { Telling } from './telling'
import { tellWords } from './words-told'

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
    const time = timeOf(text.slice(clause.start, clause.end), planYear)
    telling.past = time === null ? telling.past : time === 'past'
    for (const segment of segmentsOf(text, clause, measures)) tellSegment(telling, segment)
  }
}

/** A semicolon ends a list: its verb, and how far its aim reaches. */
function forgetList(telling: Telling): void {
  telling.verb = null
  telling.aims = false
  telling.aimedEarlier = false
}

function tellSegment(telling: Telling, segment: Segment): void {
  if (telling.past) leave(telling, segment.measures, 'past')
  else if (segment.measures.length === 0 || !tellFigure(telling, segment)) tellWords(telling, segment)
}

function leave({ left }: Telling, measures: readonly Measure[], reason: 'past' | 'unclear'): void {
  for (const { start } of measures) left.set(start, reason)
}
