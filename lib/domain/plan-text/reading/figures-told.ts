import { measuredBy } from './measured'
import { type Placed, placingOf } from './placed'
import { isOpen, type Said } from './said'
import type { Segment } from './segments'
import type { Telling } from './telling'

/** Tells the promise a segment makes with a figure; false where none of its figures measures one. */
export function tellFigure(telling: Telling, segment: Segment): boolean {
  const placed = placedIn(telling, segment)
  if (!placed) return false
  const said = saidOf(telling, placed)
  if (said.title === '') return leaveUnclear(telling, placed)
  const joined = placed.object === '' ? joinToLast(telling, said) : said
  telling.said.push(joined)
  telling.topic = placed.object || telling.topic
  telling.verb = joined.verb
  telling.aims = joined.commitment === 'stretch'
  telling.aimedEarlier ||= telling.aims
  return true
}

/** The first figure of the segment that measures something; why the others don't is kept. */
export function placedIn({ text, left }: Telling, segment: Segment): Placed | null {
  let found: Placed | null = null
  for (const measure of segment.measures) {
    const placing = placingOf(text, segment, measure)
    if ('reason' in placing) left.set(measure.start, placing.reason)
    else found ??= placing.placed
  }
  return found
}

function leaveUnclear({ left }: Telling, { measure }: Placed): false {
  left.set(measure.start, 'unclear')
  return false
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
  return {
    start: placed.start,
    end: placed.end,
    title: `${titleOf(telling, placed)}${measured.suffix}`,
    verb: placed.verb ?? telling.verb,
    kind: measured.kind,
    direction: measured.direction,
    commitment: aims ? 'stretch' : 'committed',
    target: measure.value,
    upper: measure.upper,
    unit: measure.unit.name,
    stated: true,
    approximate: measure.approximate || senses.includes('about'),
    confidence: isSure(telling, placed, measured.certain, aims) ? 'sure' : 'check',
  }
}

function aimsOf(telling: Telling, { head, senses, verb }: Placed): boolean {
  if (head.aims || senses.includes('aim')) return true
  return !head.binds && head.verb === null && verb === null && telling.aims
}

const REACHES_PEOPLE = /^(?:惠及|覆盖|受益|服务|带动|吸纳|救助|帮扶)$/

/** The object, or where it is left out what the text was about: 惠及3000户 of 老旧小区改造. */
function titleOf({ topic, said }: Telling, { object, verb, measure }: Placed): string {
  if (object !== '') return object
  const whose = said.at(-1)?.title ?? topic
  return whose !== '' && REACHES_PEOPLE.test(verb ?? '') ? `${whose}${verb}${measure.unit.name}数` : whose
}

const LONGEST_SURE = 30

function isSure(telling: Telling, placed: Placed, certain: boolean, aims: boolean): boolean {
  const { object, measure, head } = placed
  const isNamed = object.length >= 2 && object.length <= LONGEST_SURE && !/[，；。]/.test(object)
  const isOwn = placed.verb !== null || telling.verb !== null
  const isScoped = aims || head.binds || !telling.aimedEarlier
  return certain && isNamed && isOwn && isScoped && placed.plain && !measure.inWords
}
