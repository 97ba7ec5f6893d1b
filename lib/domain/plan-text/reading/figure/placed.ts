import type { LeftAloneReason, Measure } from '../../figures/figure'
import type { Span } from '../../span'
import { comparatorsAfter, comparatorsBefore, type Sense } from '../../wording/comparators'
import { type Head, headOf } from '../head'
import { objectFrom, startsFrom } from './beside'
import type { Place } from './place'
import { reasonOf } from './reason'
import type { Segment } from './segments'
import { subjectOf } from './subject'
import { senseOfVerb } from './verb-sense'

/** A figure in its place: what is done to what, and how the figure is meant. */
export interface Placed extends Span {
  head: Head
  verb: string | null
  /** What it is about; empty where the text leaves it out. */
  object: string
  measure: Measure
  senses: Sense[]
  /** Whether object and figure stand as they always do, so that nothing was guessed. */
  plain: boolean
  /** The verb that only compares: 达到, 增长. */
  comparing: string | null
  /** Whether other segments stand before it in its clause. */
  follows: boolean
  /** 分别: the object names several things, each with a figure of its own. */
  respectively: boolean
}

export type Placing = { placed: Placed } | { reason: LeftAloneReason }

/** Finds what a figure measures; or why it measures nothing here. */
export function placingOf(text: string, segment: Segment, measure: Measure): Placing {
  const head = headOf(text, segment.start, measure.start)
  const before = comparatorsBefore(text, head.end, measure.start)
  const after = comparatorsAfter(text, measure.end, segment.end)
  const place = {
    text,
    segment,
    measure,
    head,
    object: { start: objectFrom(text, segment, measure, head), end: before.start },
    rest: { start: after.end, end: segment.end },
  }
  const reason = reasonOf(place)
  if (reason) return { reason }
  const found = subjectOf(place, before.verb)
  const senses = [...before.senses, ...after.senses, ...senseOfVerb(head.verb, before.senses)]
  if (measure.unit.kind === 'count' && startsFrom(text, segment, measure)) senses.push('stock')
  if (measure.unit.kind === 'rank' && AIMS.test(text.slice(segment.start, measure.start))) senses.push('aim')
  return {
    placed: {
      follows: segment.follows,
      comparing: before.verb,
      respectively: text.slice(before.start, measure.start).includes('分别'),
      start: segment.start,
      end: endOf(place, found.isBefore),
      head,
      measure,
      senses,
      ...found,
    },
  }
}

const AIMS = /力争|争取|冲刺/

/** A figure that comes last ends its promise; one that comes first has its object after it. */
const endOf = ({ rest, segment }: Place, isBefore: boolean): number =>
  isBefore ? segment.end : Math.max(rest.start, rest.end)
