import type { LeftAloneReason } from '../../figures/figure'
import type { Place } from './place'

const HANDED_OUT = /^每(?:个)?(?:人|户|名|家|亩|车|村)[^，。]{0,8}(?:发放|补助|补贴|奖励|给予|奖补|慰问)/
const MORE_THAN_BEFORE = /^(?:比|较)(?:上年|去年|上一年)[^，。]{0,4}(?:增加|增长|增收|多|减少)$/
const ALTOGETHER = /^(?:共计?|合计|总计|计)约?$/
const LAST_OF_ALL = /(?:后|末|倒数)$/
const PLACE = /^[位名]$/

/** Why a figure only says more of something: how much for each, than before, altogether, or which ones. */
export function sizedUp(place: Place): LeftAloneReason | null {
  const before = place.text.slice(place.segment.start, place.measure.start)
  const says = isForEach(place, before) || isDifference(place, before) || isSum(place, before)
  return says || isCase(place, before) ? 'condition' : null
}

/** 每人发放慰问金200元. */
const isForEach = ({ measure }: Place, before: string): boolean =>
  measure.unit.kind === 'money' && HANDED_OUT.test(before)

/** 达到80万元，比去年增加10万元: the same promise said once more. */
const isDifference = ({ measure: { unit } }: Place, before: string): boolean =>
  unit.kind !== 'share' && unit.kind !== 'points' && MORE_THAN_BEFORE.test(before)

/** 蓄水池16口共2400立方米. */
const isSum = ({ segment, measure }: Place, before: string): boolean =>
  segment.follows && measure.unit.kind !== 'money' && ALTOGETHER.test(before)

/** 得分低于60分的，排名后3位的: of whom a rule speaks. */
const isCase = ({ text, rest, measure }: Place, before: string): boolean =>
  text.slice(rest.start, rest.end) === '的' || (PLACE.test(measure.unit.name) && LAST_OF_ALL.test(before))
