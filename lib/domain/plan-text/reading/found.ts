import type { Measure } from '../figures/figure'
import type { Finding } from '../finding'
import type { Span } from '../span'
import { clausesIn } from '../text/clauses'
import { asOfIn } from './as-of'
import { figureTitle, topicAfter } from './figure/figure-title'
import type { Context } from './figure/left-out'
import { measuredBy } from './figure/measured'
import { objectIn } from './figure/object'
import { type Placed, placingOf } from './figure/placed'
import { type Segment, segmentsOf } from './figure/segments'

const FORESEEN = /预计|有望|力争|拟于|计划(?:在|于|完成|到|年|开工|新建|实施|投资)/

/** 3个项目未按期开工, but not 未发生. */
const UNDONE = /[未没](?:能|有)?(?:按期|按时|如期|开工|完成|达到|达标|落地)/

/** Whether a clause tells what is foreseen, or was not done. */
const isOpen = (words: string): boolean => FORESEEN.test(words) || UNDONE.test(words)

/** The figures one sentence states as reached; `topic` is what stands above it. */
export function findIn(
  text: string,
  sentence: Span,
  measures: readonly Measure[],
  { topic, year }: { topic: string; year: number },
): Finding[] {
  const found: Finding[] = []
  const context: Context = { topic, last: null }
  let asOf: Finding['asOf'] = null
  for (const clause of clausesIn(text, sentence)) {
    const words = text.slice(clause.start, clause.end)
    const said = asOfIn(words, year)
    asOf = said === undefined ? asOf : said
    if (isOpen(words)) continue
    for (const segment of segmentsOf(text, clause, measures)) {
      const finding = findingIn(text, segment, context, asOf)
      if (finding) found.push(finding)
    }
  }
  return found
}

function findingIn(text: string, segment: Segment, context: Context, asOf: Finding['asOf']): Finding | null {
  const placings = segment.measures.map((measure) => placingOf(text, segment, measure))
  const placed = placings.flatMap((placing) => ('placed' in placing ? [placing.placed] : []))[0]
  if (!placed) {
    lookFor(text, segment, context)
    return null
  }
  const title = titleOf(context, placed)
  if (title === '') return null
  context.topic = topicAfter(context, placed)
  context.last = title
  return findingOf(placed, title, asOf)
}

/** 推进老街搬迁，签约412户: what is done without a figure is what the next figure is about. */
function lookFor(text: string, segment: Segment, context: Context): void {
  const object = objectIn(text, segment)
  if (object === null) return
  context.topic = object
  context.last = object
}

const titleOf = (context: Context, placed: Placed): string =>
  figureTitle(context, placed, measuredBy(placed.measure.unit.kind, placed.senses, placed.object).suffix) ||
  (placed.verb ?? '')

const findingOf = (
  { measure, senses, start, end }: Placed,
  title: string,
  asOf: Finding['asOf'],
): Finding => ({
  start,
  end,
  title,
  value: measure.value,
  unit: measure.unit.name,
  approximate: measure.approximate || senses.includes('about'),
  asOf,
})
