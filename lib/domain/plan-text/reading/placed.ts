import type { LeftAloneReason, Measure } from '../figures/figure'
import type { Span } from '../span'
import { comparatorsAfter, comparatorsBefore, type Sense } from '../wording/comparators'
import { deedEnding, verbEnding } from '../wording/verbs'
import { type Head, headOf } from './head'
import type { Place } from './place'
import { reasonOf } from './reason'
import type { Segment } from './segments'
import { withoutFiller } from './title'

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
    object: { start: head.end, end: before.start },
    rest: { start: after.end, end: segment.end },
  }
  const reason = reasonOf(place)
  if (reason) return { reason }
  const found = subjectOf(place, before.verb)
  const senses = [...before.senses, ...after.senses]
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

/** A figure that comes last ends its promise; one that comes first has its object after it. */
const endOf = ({ rest, segment }: Place, isBefore: boolean): number =>
  isBefore ? segment.end : Math.max(rest.start, rest.end)

type Subject = { object: string; verb: string | null; plain: boolean; isBefore: boolean }

function subjectOf(place: Place, comparing: string | null): Subject {
  const { text, object, rest, head } = place
  const given = text.slice(object.start, object.end)
  const before = withoutFiller(place.measure.unit.kind === 'rank' ? given.replace(RANKED, '') : given)
  const after = withoutFiller(text.slice(rest.start, rest.end))
  if (after === '') return objectFirst(place, before, comparing)
  if (TO_WHOM.test(text.slice(object.start, place.measure.start))) return treated(after)
  if (before === '' && place.measure.unit.kind === 'share')
    return { object: after, verb: head.verb, plain: false, isBefore: true }
  if (before === '') return figureFirst(after, head.verb ?? comparing)
  const verb = verbEnding(text, object.end)
  if (verb && object.end - verb.length >= object.start) return { ...figureFirst(after, verb), plain: false }
  return { object: `${before}${after}`, verb: head.verb, plain: false, isBefore: true }
}

const SHORTEST_OBJECT = 2

/** 三星级绿色工厂创建5家, second in a list: the deed at the end of the object is the verb that is left out. */
function objectFirst(
  { head, segment, text, object }: Place,
  before: string,
  comparing: string | null,
): Subject {
  const deed = segment.follows && head.verb === null ? deedEnding(text, object.end) : null
  if (deed && before.length - deed.length >= SHORTEST_OBJECT && before.endsWith(deed)) {
    return { object: before.slice(0, -deed.length), verb: deed, plain: true, isBefore: false }
  }
  return { object: before, verb: head.verb ?? comparing, plain: true, isBefore: false }
}

const RANKED =
  /(?:力争|争取|确保|努力)?(?:进入|位列|位居|排名|跻身|稳居|列|居|保持|排在)?(?:全[市区县省国镇州旗])?(?:同类)?$/
const TO_WHOM = /^(?:对|为|给|在|面向)$/
const TREATED = /^(.+?)(?:进行|实施|予以|加以|开展|提供|组织)(.+)$/

/** 对24个老旧小区实施雨污分流改造: what is done to how many. */
function treated(after: string): Subject {
  const [, whom = after, deed = ''] = TREATED.exec(after) ?? []
  return { object: withoutFiller(`${whom}${deed}`), verb: null, plain: false, isBefore: true }
}

const DOES = /完成|开展|通过|实现|获得|入选|获评|纳入/

/** 2家企业完成节水型企业创建: whoever is counted does something, and that is what is counted. */
function figureFirst(after: string, verb: string | null): Subject {
  const does = DOES.exec(after)
  const deed = does && withoutFiller(after.slice(does.index + does[0].length))
  if (!does || does.index === 0 || !deed) return { object: after, verb, plain: true, isBefore: true }
  return { object: deed, verb: does[0], plain: false, isBefore: true }
}
