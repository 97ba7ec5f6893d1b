import type { Span } from '../span'
import { type Block, headingAsWritten } from './block'
import type { Characters } from './characters'
import { isFurniture } from './furniture'
import { Headings } from './headings'
import { markerOf } from './marker'
import { paragraphsOf } from './paragraphs'
import { type Part, partNamedBy, yearIn } from './part-heading'
import { plainHeadingLevel } from './plain-heading'
import { runInHeadingEnd } from './run-in'

/** A text as it is built: its paragraphs under their headings, and the year it plans. */
export type Document = { source: string; blocks: Block[]; planYear: number | null }

/** Reads how a text is built. Nothing of it is dropped: what is no content has another role. */
export function readDocument(source: string): Document {
  const paragraphs = paragraphsOf(source)
  const headings = new Headings()
  let part: Part | null = null
  const blocks = paragraphs.map((paragraph, index) => {
    const opened = isFurniture(paragraph.text) ? null : opensPart(paragraph.text)
    if (opened && opened !== part) headings.clear()
    part = opened ?? part
    return blockOf(source, paragraph, paragraphs.slice(index + 1, index + 3), {
      part,
      headings,
      opened: opened !== null,
    })
  })
  return { source, blocks: withPreamble(withSummary(blocks)), planYear: planYearOf(paragraphs) }
}

/** What is told before a plan that only the plan's own heading parts from it: the year that was. */
function withSummary(blocks: Block[]): Block[] {
  const plan = blocks.findIndex(({ part }) => part === 'plan')
  if (plan < 0 || blocks.some(({ part }) => part === 'summary')) return blocks
  const first = blocks.findIndex(({ role, text }) => role !== 'furniture' && text.includes('。'))
  return blocks.map((block, index) =>
    index >= first && index < plan ? { ...block, part: 'summary' } : block,
  )
}

/** Where the first such part begins and ends in the text given; null where no heading opens it. */
export function spanOf(document: Document, part: Part): Span | null {
  const { blocks } = document
  const first = blocks.findIndex((block) => block.part === part)
  if (first < 0) return null
  const after = blocks.findIndex((block, index) => index > first && block.part !== part)
  return {
    start: blocks[first]?.at[0] ?? 0,
    end: after < 0 ? document.source.length : (blocks[after]?.at[0] ?? document.source.length),
  }
}

const LOOKING_AHEAD = /^(?:下一步|下步|下一阶段|下阶段|明年|来年)[^。]{0,12}[，：]/

const opensPart = (text: string): Part | null =>
  partNamedBy(text) ?? (LOOKING_AHEAD.test(text) ? 'plan' : null)

type Place = { part: Part | null; headings: Headings; opened: boolean }

function blockOf(source: string, paragraph: Characters, after: readonly Characters[], place: Place): Block {
  const { part, headings } = place
  const block: Block = { ...paragraph, from: 0, part, heading: headings.above(), role: 'content' }
  if (isFurniture(paragraph.text)) return { ...block, role: 'furniture' }
  const marker = markerOf(paragraph.text)
  if (!marker) return unmarked(source, block, after, place)
  headings.closeTo(marker.level)
  const end = runInHeadingEnd(paragraph.text, marker, after[0]?.text)
  const heading = headings.above()
  if (end === null) return { ...block, from: marker.length, heading }
  headings.open(marker.level, headingAsWritten(source, paragraph, end))
  const isAlone = end >= paragraph.text.length
  return {
    ...block,
    from: end,
    heading: isAlone ? heading : headings.above(),
    role: isAlone ? 'heading' : 'content',
  }
}

function unmarked(source: string, block: Block, after: readonly Characters[], place: Place): Block {
  const { headings, opened } = place
  if (opened && partNamedBy(block.text)) return { ...block, role: 'heading' }
  const level = plainHeadingLevel(block.text, after[0]?.text, after[1]?.text)
  if (level === null) return block
  headings.closeTo(level)
  const heading = headings.above()
  headings.open(level, headingAsWritten(source, block, block.text.length))
  return { ...block, heading, role: 'heading' }
}

/** What stands under a heading before deeper ones follow sets the tone; it promises nothing by itself. */
function withPreamble(blocks: Block[]): Block[] {
  let below = 0
  let part: Part | null = null
  const marked = blocks.toReversed().map((block): Block => {
    const deepest = block.part === part ? below : 0
    part = block.part
    below = depthOf(block) ?? deepest
    return setsTone(block, deepest) ? { ...block, role: 'preamble' } : block
  })
  return marked.toReversed()
}

const isNumbered = ({ from, role }: Block): boolean => from > 0 || role === 'heading'

const depthOf = (block: Block): number | null =>
  isNumbered(block) ? block.heading.length + (block.role === 'heading' ? 1 : 0) : null

const setsTone = (block: Block, below: number): boolean =>
  block.role === 'content' && !isNumbered(block) && below > block.heading.length

/** The year of the line that opens the plan, else of the title. */
function planYearOf(paragraphs: Characters[]): number | null {
  const lines = paragraphs.map(({ text }) => text)
  const opening = lines.find((line) => partNamedBy(line) === 'plan' && yearIn(line) !== null)
  const title = lines
    .slice(0, 12)
    .find((line) => line.length < 60 && !isFurniture(line) && yearIn(line) !== null)
  return yearIn(opening ?? title ?? '')
}
