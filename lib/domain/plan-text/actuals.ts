import { isMeasure } from './figures/figure'
import { figuresIn } from './figures/figures'
import type { Finding } from './finding'
import { findIn } from './reading/found'
import { topicOf } from './reading/topic'
import { type Block, inSource } from './text/block'
import { readDocument } from './text/document'
import { sentencesIn } from './text/sentences'

/**
 * The figures a summary or a report states as reached, in the order of the text, none overlapping another. Of a text
 * that holds a summary and a plan only the summary is read. Days without a year lie in the one given.
 */
export function extractActuals(text: string, year: number): Finding[] {
  const { blocks } = readDocument(text)
  const isParted = blocks.some(({ part }) => part !== null)
  const read = blocks.filter(
    ({ role, part }) => role !== 'furniture' && role !== 'heading' && (!isParted || part === 'summary'),
  )
  return read.flatMap((block) => findingsIn(block, year))
}

function findingsIn(block: Block, year: number): Finding[] {
  const measures = figuresIn(block.text).filter(isMeasure)
  const topic = topicOf(block.heading)
  return sentencesIn(block.text, block.from)
    .flatMap((sentence) => findIn(block.text, sentence, measures, { topic, year }))
    .map((finding) => ({ ...finding, ...inSource(block, finding) }))
}
