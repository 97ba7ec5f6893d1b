import { verbEnding } from '../../wording/verbs'
import { withoutFiller } from '../title'
import { objectFirst } from './object-first'
import type { Place, Subject } from './place'
import { FOR, treated } from './treated'

/** 由24家 before 压减至20家: where it begins. */
const STARTING = /[由从]\d[\d.,]*[^\d，]{0,4}$/

/**
 * What a figure measures: the object before it, the one after it, or who or where it is done where that is counted.
 * `comparing` is the verb of the comparison beside the figure.
 */
export function subjectOf(place: Place, comparing: string | null): Subject {
  const { text, object, rest, head } = place
  const given = text.slice(object.start, object.end).replace(STARTING, '')
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

const RANKED =
  /(?:力争|争取|确保|努力)?(?:进入|位列|位居|排名|跻身|稳居|列|居|保持|排在)?(?:全[市区县省国镇州旗])?(?:同类)?$/
const TO_WHOM = /^(?:对|为|给|在|面向)$/
const DOES = /完成|开展|通过|实现|获得|入选|获评|纳入/

/** 2家企业完成节水型企业创建: whoever is counted does something, and that is what is counted. */
function figureFirst({ measure }: Place, after: string, verb: string | null): Subject {
  const does = measure.unit.kind === 'share' ? null : DOES.exec(after)
  const deed = does && withoutFiller(after.slice(does.index + does[0].length))
  if (!does || does.index === 0 || !deed)
    return { object: after, verb, plain: measure.unit.kind !== 'share', isBefore: true }
  return { object: deed, verb: does[0], plain: false, isBefore: true }
}
