import { isOpen, type Said } from '../said'
import type { Telling } from '../telling'
import { figureTitle, topicAfter } from './figure-title'
import type { Context } from './left-out'
import { measuredBy } from './measured'
import { type Placed, placingOf } from './placed'
import type { Segment } from './segments'
import { namesShared } from './shared-names'

/** Tells the promise a segment makes with a figure; false where none of its figures measures one. */
export function tellFigure(telling: Telling, segment: Segment): boolean {
  const placed = placedIn(telling, segment)
  if (!placed) return false
  const said = saidOf(telling, placed)
  if (said.title === '') {
    telling.left.set(placed.measure.start, 'unclear')
    return false
  }
  const context = contextOf(telling)
  const joined = placed.object === '' ? joinToLast(telling, said) : said
  telling.said.push(joined)
  telling.topic = topicAfter(context, placed)
  telling.verb = verbToCarry(placed, joined)
  telling.aims = joined.commitment === 'stretch'
  telling.aimedEarlier ||= telling.aims
  return true
}

const contextOf = ({ topic, said }: Telling): Context => ({ topic, last: said.at(-1)?.title ?? null })

/** The first figure of the segment that measures something; why the others don't is kept. */
function placedIn(telling: Telling, segment: Segment): Placed | null {
  let found: Placed | null = null
  for (const measure of segment.measures) {
    const placing = placingOf(telling.text, segment, measure)
    if ('reason' in placing) telling.left.set(measure.start, placing.reason)
    else found ??= namesShared(telling, placing.placed)
  }
  return found
}

/** What a figure without an object of its own belongs to was named in the clause before: both are one promise. */
function joinToLast(telling: Telling, said: Said): Said {
  const last = telling.said.at(-1)
  if (!isOpen(last)) return said
  telling.said.pop()
  return {
    ...said,
    start: last.start,
    commitment: last.commitment === 'stretch' ? 'stretch' : said.commitment,
  }
}

function saidOf(telling: Telling, placed: Placed): Said {
  const { measure, senses, object } = placed
  const measured = measuredBy(measure.unit.kind, senses, object)
  const aims = aimsOf(telling, placed)
  const title = figureTitle(contextOf(telling), placed, measured.suffix)
  return {
    start: placed.start,
    end: placed.end,
    title,
    verb: placed.verb ?? carriedVerb(telling, placed),
    kind: measured.kind,
    direction: measured.direction,
    commitment: aims ? 'stretch' : 'committed',
    target: measure.value,
    upper: measure.upper,
    unit: measure.unit.name,
    stated: true,
    approximate: measure.approximate || senses.includes('about'),
    confidence: measured.certain && title.startsWith(object) && isSure(telling, placed) ? 'sure' : 'check',
  }
}

/** A list goes on with what is done, not with a comparison: 达到8个，景区3个. */
function verbToCarry(placed: Placed, { verb }: Said): string | null {
  if (placed.head.verb !== null || !isCounted(placed)) return placed.head.verb
  return placed.verb !== null && placed.verb === placed.comparing ? null : verb
}

/** The verb of a list goes on to what is counted; a rate or an amount of money has none to carry. */
const carriedVerb = ({ verb }: Telling, placed: Placed): string | null =>
  placed.follows || isCounted(placed) ? verb : null

const isCounted = ({ measure: { unit } }: Placed): boolean => unit.kind === 'count' || unit.kind === 'extent'

function aimsOf(telling: Telling, { head, senses, verb }: Placed): boolean {
  if (head.aims || senses.includes('aim')) return true
  return !head.binds && head.verb === null && verb === null && telling.aims
}

const LONGEST_SURE = 30

function isSure(telling: Telling, placed: Placed): boolean {
  const { object, measure } = placed
  const isNamed = object.length >= 2 && object.length <= LONGEST_SURE && !/[，；。]/.test(object)
  return isNamed && placed.plain && !measure.inWords && isDone(telling, placed) && isScoped(telling, placed)
}

/** Whether it is said what is done; a rate needs no verb. */
const isDone = (telling: Telling, placed: Placed): boolean =>
  placed.verb !== null ||
  /新增|净增/.test(placed.object) ||
  placed.measure.unit.kind === 'share' ||
  carriedVerb(telling, placed) !== null

/** How far an aim told earlier in the sentence reaches is open, but for what goes on without a verb of its own. */
const isScoped = ({ aimedEarlier, aims }: Telling, placed: Placed): boolean => {
  const { head, senses, follows } = placed
  if (!aimedEarlier || head.aims || head.binds || senses.includes('aim')) return true
  return aims && (follows || (placed.verb === null && isCounted(placed)))
}
