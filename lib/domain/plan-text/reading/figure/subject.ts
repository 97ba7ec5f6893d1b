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
  return { object: `${before}${after}`, verb: head.verb, plain: false, isBefore: true }
}

const SHORTEST_OBJECT = 2

function objectFirst(place: Place, before: string, comparing: string | null): Subject {
  const { verb } = place.head
  const inFull = (verb === null ? deedLast(place, before) : withVerb(verb, before)) ?? somewhere(before)
  return inFull ?? { object: before, verb: verb ?? comparing, plain: true, isBefore: false }
}

/** 三星级绿色工厂创建5家, second in a list: the deed at the end of the object is the verb that is left out. */
function deedLast({ segment, text, object }: Place, before: string): Subject | null {
  const deed = segment.follows ? deedEnding(text, object.end) : null
  if (!deed || before.length - deed.length < SHORTEST_OBJECT || !before.endsWith(deed)) return null
  return { object: before.slice(0, -deed.length), verb: deed, plain: true, isBefore: false }
}

/** 新增就业 is said as one word: jobs alone would be how many there are. */
const JOBS = '就业'

/** A verb that is part of what is counted: 造林1200亩, 新增就业300人. */
function withVerb(verb: string, before: string): Subject | null {
  const isPart = before === JOBS || (before === '' && standsAlone(verb))
  return isPart ? { object: `${verb}${before}`, verb, plain: true, isBefore: false } : null
}

const SHORTEST_PLACE = 2
const LONGEST_PLACED = 60

/** 在公共场所布局救护设备100处: where it is done stands before what is done. */
function somewhere(words: string): Subject | null {
  if (!words.startsWith('在') || words.length > LONGEST_PLACED) return null
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
