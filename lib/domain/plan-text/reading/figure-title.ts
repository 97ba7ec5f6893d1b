import { namesDeed, standsAlone } from '../wording/verbs'
import type { Placed } from './placed'
import type { Telling } from './telling'

const REACHES_PEOPLE = /^(?:惠及|覆盖|受益|服务|带动|吸纳|救助|帮扶)$/
const BARE_RATE = /^.{0,4}(?:率|比重|占比|比例|满意度)$/
const SHARE_OF = /占[^率比重]{1,8}$/
const LONGEST_BARE = 4

/**
 * The title of a promise with a figure: its object, or where the text leaves it out what the clause before was about.
 * 惠及3000户 after 改造老旧小区12个 is 老旧小区惠及户数.
 */
export function figureTitle(telling: Telling, { object, verb, measure }: Placed, suffix: string): string {
  const whose = telling.topic
  if (object === '') {
    if (whose === '') return ''
    return REACHES_PEOPLE.test(verb ?? '') ? `${whose}${verb}${measure.unit.name}数` : `${whose}${suffix}`
  }
  if (SHARE_OF.test(object)) return `${object}比重`
  return leansOn(telling, object) ? `${whose}${object}${suffix}` : `${object}${suffix}`
}

/** 签约率 and 签约 say too little alone: they belong to what the sentence was about. */
function leansOn({ said, topic }: Telling, object: string): boolean {
  if (said.length === 0 || topic === '' || topic.endsWith(object)) return false
  const isDeed = namesDeed(object) && !standsAlone(object)
  return isDeed || (object.length <= LONGEST_BARE && BARE_RATE.test(object))
}
