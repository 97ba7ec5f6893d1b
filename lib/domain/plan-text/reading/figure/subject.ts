import { deedEnding, standsAlone, verbAt, verbEnding } from '../../wording/verbs'
import { headOf } from '../head'
import { withoutFiller } from '../title'
import type { Place } from './place'

/** What a figure measures, and what is done. */
export type Subject = { object: string; verb: string | null; plain: boolean; isBefore: boolean }

/**
 * What a figure measures: the object before it, the one after it, or who or where it is done where that is counted.
 * `comparing` is the verb of the comparison beside the figure.
 */
export function subjectOf(place: Place, comparing: string | null): Subject {
  const { text, object, rest, head } = place
  const given = text.slice(object.start, object.end)
  const before = withoutFiller(place.measure.unit.kind === 'rank' ? given.replace(RANKED, '') : given)
  const after = withoutFiller(text.slice(rest.start, rest.end))
  if (after === '') return objectFirst(place, before, comparing)
  if (TO_WHOM.test(text.slice(object.start, place.measure.start))) return treated(after)
  if (before === '') return figureFirst(place, after, head.verb ?? comparing)
  const verb = verbEnding(text, object.end)
  if (verb && object.end - verb.length >= object.start)
    return { ...figureFirst(place, after, verb), plain: false }
  if (FOR.test(given)) return treated(`${before}${after}`)
  return {
    object: `${before}${given.endsWith('等') ? '等' : ''}${after}`,
    verb: head.verb,
    plain: false,
    isBefore: true,
  }
}

const SHORTEST_OBJECT = 2

/** 三星级绿色工厂创建5家, second in a list: the deed at the end of the object is the verb that is left out. */
function objectFirst(
  { head, segment, text, object }: Place,
  before: string,
  comparing: string | null,
): Subject {
  if (before === '' && head.verb !== null && standsAlone(head.verb)) {
    return { object: head.verb, verb: head.verb, plain: true, isBefore: false }
  }
  const deed = segment.follows && head.verb === null ? deedEnding(text, object.end) : null
  if (deed && before.length - deed.length >= SHORTEST_OBJECT && before.endsWith(deed)) {
    return { object: before.slice(0, -deed.length), verb: deed, plain: true, isBefore: false }
  }
  const given = text.slice(object.start, object.end)
  if (FOR.test(given) && TREATED.test(before)) return { ...treated(before), isBefore: false }
  const isLed = LED.test(given) || LEADS.test(head.verb ?? '')
  const placed = isLed && before.length <= LONGEST_PLACED ? somewhere(before) : null
  return placed ?? { object: before, verb: head.verb ?? comparing, plain: true, isBefore: false }
}

const SHORTEST_PLACE = 2
const LONGEST_PLACED = 60

const LED = /^(?:在|与|同|和|由|联合|依托|通过|利用)/
const LEADS = /^(?:利用|统筹|整合|引导)$/

/** 在公共场所布局救护设备100处: where it is done stands before what is done. */
function somewhere(words: string): Subject | null {
  for (let at = SHORTEST_PLACE; at < words.length - 1; at += 1) {
    const head = verbAt(words, at) === null ? null : headOf(words, at, words.length)
    const object = head && withoutFiller(words.slice(head.end))
    if (head && object) return { object, verb: head.verb, plain: false, isBefore: false }
  }
  return null
}

const RANKED =
  /(?:力争|争取|确保|努力)?(?:进入|位列|位居|排名|跻身|稳居|列|居|保持|排在)?(?:全[市区县省国镇州旗])?(?:同类)?$/
const FOR = /^[对为给]/
const TO_WHOM = /^(?:对|为|给|在|面向)$/
const TREATED = /^(.+?)(?:进行|实施|予以|加以|开展|提供|组织)(.+)$/

const TIMES = /^[\d一两]{1,3}[次场]/

/** 对24个老旧小区实施雨污分流改造: what is done to how many. */
function treated(after: string): Subject {
  const [, whom = after, deed = ''] = TREATED.exec(after) ?? []
  return {
    object: withoutFiller(`${whom}${deed.replace(TIMES, '')}`),
    verb: null,
    plain: false,
    isBefore: true,
  }
}

const DOES = /完成|开展|通过|实现|获得|入选|获评|纳入/

/** 2家企业完成节水型企业创建: whoever is counted does something, and that is what is counted. */
function figureFirst({ measure }: Place, after: string, verb: string | null): Subject {
  const does = measure.unit.kind === 'share' ? null : DOES.exec(after)
  const deed = does && withoutFiller(after.slice(does.index + does[0].length))
  if (!does || does.index === 0 || !deed)
    return { object: after, verb, plain: measure.unit.kind !== 'share', isBefore: true }
  return { object: deed, verb: does[0], plain: false, isBefore: true }
}
