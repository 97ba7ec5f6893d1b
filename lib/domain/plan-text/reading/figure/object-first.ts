import { deedEnding, standsAlone, verbAt } from '../../wording/verbs'
import { headOf } from '../head'
import { withoutFiller } from '../title'
import type { Place, Subject } from './place'
import { FOR, TREATED, treated } from './treated'

/** What a figure measures whose object stands before it, `before`; `comparing` is the verb of the comparison. */
export function objectFirst(place: Place, before: string, comparing: string | null): Subject {
  const { head, text, object } = place
  const given = text.slice(object.start, object.end)
  const isForWhom = FOR.test(given) && TREATED.test(before)
  return (
    deedAlone(place, before) ??
    deedAtEnd(place, before) ??
    whichOnes(place, before) ??
    rateOfDeed(place, before, comparing) ??
    (isForWhom ? { ...treated(before), isBefore: false } : somewhere(place, before)) ?? {
      object: before,
      verb: head.verb ?? comparing,
      plain: true,
      isBefore: false,
    }
  )
}

/** 新增就业 is said as one word: jobs alone would be how many there are. */
const JOBS = '就业'

/** A verb that is part of what is counted: 造林1200亩, 新增就业300人. */
function deedAlone({ head: { verb } }: Place, before: string): Subject | null {
  if (verb === null || (before !== JOBS && (before !== '' || !standsAlone(verb)))) return null
  return { object: `${verb}${before}`, verb, plain: true, isBefore: false }
}

const SHORTEST_OBJECT = 2

/** 三星级绿色工厂创建5家, second in a list: the deed at the end of the object is the verb that is left out. */
function deedAtEnd({ head, segment, text, object }: Place, before: string): Subject | null {
  const deed = segment.follows && head.verb === null ? deedEnding(text, object.end) : null
  if (!deed || before.length - deed.length < SHORTEST_OBJECT || !before.endsWith(deed)) return null
  return { object: before.slice(0, -deed.length), verb: deed, plain: true, isBefore: false }
}

/** 列入民生实事的不少于20个: which ones, and nothing of what is done. */
function whichOnes({ head, text, object }: Place, before: string): Subject | null {
  if (head.verb === null || before === '' || text[object.end - 1] !== '的') return null
  return { object: `${head.verb}${before}`, verb: null, plain: false, isBefore: false }
}

const RATE = /(?:率|比重|占比|比例|满意度|覆盖面)$/
const CHANGES =
  /实现|达到|提高|提升|保持|稳定|维持|控制|管控|降低|压降|压减|减少|增加|扩大|巩固|完成|改善|优化|强化|加强|推动|促进|推进|守住|保证|保障|拓展|深化|加快|做好|抓好|落实|争取|严控|确保|提振/
const IN_YEAR = '当年'

/** 签约项目转化率超70%: the verb belongs to the name of the rate, unless it says what becomes of it. */
function rateOfDeed(
  { head, text, object, measure, segment }: Place,
  before: string,
  comparing: string | null,
) {
  if (head.verb === null || measure.unit.kind !== 'share') return null
  if (!RATE.test(before) || CHANGES.test(head.verb)) return null
  const from = head.verbAt - IN_YEAR.length
  const start = from >= segment.start && text.startsWith(IN_YEAR, from) ? from : head.verbAt
  const name = withoutFiller(text.slice(start, object.end))
  return { object: name, verb: comparing, plain: false, isBefore: false }
}

const LED = /^(?:在|与|同|和|由|联合|依托|通过|利用)/
const LEADS = /^(?:利用|统筹|整合|引导)$/
const SHORTEST_PLACE = 2
const LONGEST_PLACED = 60

/** 在公共场所布局救护设备100处, 利用旧校舍改建民宿1处: where, or with what, stands before what is done. */
function somewhere({ head, text, object }: Place, words: string): Subject | null {
  const isLed = LED.test(text.slice(object.start, object.end)) || LEADS.test(head.verb ?? '')
  if (!isLed || words.length > LONGEST_PLACED) return null
  for (let at = SHORTEST_PLACE; at < words.length - 1; at += 1) {
    const done = doneAt(words, at)
    if (done) return done
  }
  return null
}

function doneAt(words: string, at: number): Subject | null {
  if (verbAt(words, at) === null) return null
  const { verb, end } = headOf(words, at, words.length)
  const object = withoutFiller(words.slice(end))
  return object === '' ? null : { object, verb, plain: false, isBefore: false }
}
