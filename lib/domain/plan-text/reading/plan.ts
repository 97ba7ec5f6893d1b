import { type Figure, isMeasure, type LeftAloneReason, type Measure } from '../figures/figure'
import { figuresIn } from '../figures/figures'
import type { Proposal } from '../proposal'
import type { Span } from '../span'
import { type Block, inSource } from '../text/block'
import { type Document, readDocument } from '../text/document'
import { headedSentencesIn } from '../text/enumerated'
import { markerOf } from '../text/marker'
import type { Said } from './said'
import { tellSentence } from './sentence'
import type { Telling } from './telling'
import { topicOf } from './topic'
import { isFraming } from './words/preamble'

/** A figure that is in no promise, and why. */
export interface LeftAlone extends Span {
  reason: LeftAloneReason
}

/** Everything a text says of the year to come: its promises, and the figures that are none. */
export function readPlan(source: string): { proposals: Proposal[]; leftAlone: LeftAlone[] } {
  const document = readDocument(source)
  const opens = document.blocks.some(({ part }) => part !== null)
  const proposals: Proposal[] = []
  const leftAlone: LeftAlone[] = []
  for (const block of document.blocks) {
    if (block.role === 'furniture') continue
    const figures = figuresIn(block.text)
    const isPlan = opens ? block.part === 'plan' : true
    const told = isPlan && block.role !== 'heading' ? readBlock(document, block, figures) : noneTold(block)
    proposals.push(...told.proposals)
    leftAlone.push(...leftIn(block, figures, told))
  }
  return { proposals, leftAlone }
}

type Told = {
  proposals: Proposal[]
  said: Said[]
  left: Map<number, LeftAloneReason>
  otherwise: LeftAloneReason
}

const noneTold = ({ part, role }: Block): Told => ({
  proposals: [],
  said: [],
  left: new Map(),
  otherwise: part === 'summary' && role !== 'heading' ? 'past' : 'unclear',
})

function readBlock({ planYear }: Document, block: Block, figures: Figure[]): Told {
  const measures = figures.filter(isMeasure)
  const told: Told = { proposals: [], said: [], left: new Map(), otherwise: 'unclear' }
  let topic = topicOf(block.heading)
  for (const { heading, ...sentence } of headedSentencesIn(block.text, block.from)) {
    const telling = tellingOf(block, told.left, topic)
    tellSentence(telling, sentence, measures, planYear)
    topic = telling.topic
    const above = heading ? [...block.heading, sentenceHeading(block, heading)] : block.heading
    for (const promise of telling.said) {
      told.said.push(promise)
      told.proposals.push(proposalOf(block, sentence, promise, above))
    }
  }
  return told
}

const sentenceHeading = ({ text }: Block, { start, end }: Span): string =>
  text.slice(start, end).replace(/。$/, '')

const tellingOf = (block: Block, left: Telling['left'], topic: string): Telling => ({
  text: block.text,
  said: [],
  left,
  verb: null,
  aims: false,
  aimedEarlier: false,
  past: false,
  shared: null,
  topic,
  wordsCount: block.role === 'content' && !isFraming(block.heading),
})

const proposalOf = (block: Block, sentence: Span, said: Said, heading: string[]): Proposal => ({
  ...said,
  ...inSource(block, said),
  sentence: inSource(block, sentence),
  heading,
})

function leftIn(block: Block, figures: Figure[], { said, left, otherwise }: Told): LeftAlone[] {
  const marker = markerOf(block.text)?.length ?? 0
  const alone = outside(
    said,
    figures.filter(
      (figure) => figure.start >= marker && hasNumber(block, figure) && !isListNumber(block, figure),
    ),
  )
  return alone.map((figure) => ({
    ...inSource(block, figure),
    reason: isMeasure(figure) ? (left.get(figure.start) ?? unread(figure, otherwise)) : figure.reason,
  }))
}

/** The figures that touch none of the promises; both in the order of the text. */
function outside(said: readonly Said[], figures: readonly Figure[]): Figure[] {
  let next = 0
  return figures.filter(({ start, end }) => {
    while ((said[next]?.end ?? end) <= start) next += 1
    return (said[next]?.start ?? end) >= end
  })
}

/** Numbers in words that nothing was made of are part of a heading's name: 办好十件实事. */
const unread = ({ inWords }: Measure, otherwise: LeftAloneReason): LeftAloneReason =>
  inWords && otherwise === 'unclear' ? 'name' : otherwise

const BEFORE_LIST_NUMBER = /^$|[；：。，（\t]/
const AFTER_LIST_NUMBER = /[.、）\t]/

/** 1. and （2） before the items of a list, and the numbers of rows. */
const isListNumber = ({ text }: Block, { start, end }: Span): boolean =>
  /^\d{1,3}[.、]?$/.test(text.slice(start, end)) &&
  BEFORE_LIST_NUMBER.test(text[start - 1] ?? '') &&
  (AFTER_LIST_NUMBER.test(text[end] ?? '') || AFTER_LIST_NUMBER.test(text[end - 1] ?? ''))

const NUMBER = /[\d零〇一二两三四五六七八九十]/

/** 《民法典》 is read over like a figure, but has none in it. */
const hasNumber = ({ text }: Block, { start, end }: Span): boolean => NUMBER.test(text.slice(start, end))
