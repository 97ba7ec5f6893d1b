import { namesDeed, standsAlone } from '../../wording/verbs'
import { type Context, deedOf, leftOut, STAGE } from './left-out'
import type { Placed } from './placed'

const BARE_RATE = /^.{0,4}(?:率|比重|占比|比例|满意度)$/
/** 完成年度目标的52%. */
const OF_TARGET = /^(?:占|完成)?(?:全年|年度|年初|预算)?(?:目标|任务|计划)(?:任务|数)?$/
const SHARE_OF = /占[^率比重]{1,8}$/
const BARE_STOCK = /^(?:总数|总量|总数量|总规模|总面积|总人数|增速|增幅|涨幅|降幅)$/
const LONGEST_BARE = 4

/**
 * The title of a promise with a figure: its object, or where the text leaves it out what the clause before was about.
 * 惠及3000户 after 改造老旧小区12个 is 老旧小区惠及户数.
 */
export function figureTitle(context: Context, placed: Placed, suffix: string): string {
  const object = completed(context, placed.object)
  if (object === '' || isNamedBefore(context, object))
    return context.topic === '' ? deedOf(placed) : leftOut(context, placed, suffix)
  if (OF_TARGET.test(object) && context.topic !== '') return `${context.topic}完成率`
  if (SHARE_OF.test(object)) return `${object}比重`
  return leansOn(context, object) ? `${overlapping(context.topic, object)}${suffix}` : `${object}${suffix}`
}

const ONLY_WHICH = /^(?:[\d.]+[亿万千]*元?(?:及)?(?:以上|以下|级)|(?:国家|省|市|县|区|镇)级(?:以上)?)$/
const WHICH = /^(?:.*(?:元|万|亿)(?:以上|以下|级)|(?:国家|省|市|县|区|镇)级(?:以上)?)(?=.)/

/** 省级示范村1个、市级2个: what the second are is told by the first. */
const completed = ({ topic }: Context, object: string): string =>
  ONLY_WHICH.test(object) ? `${object}${topic.replace(WHICH, '')}` : object

/** 项目开工 and 开工率 are 项目开工率. */
function overlapping(topic: string, object: string): string {
  const shared = object.slice(0, 2)
  if (STAGE.test(topic) && namesDeed(object)) return `${topic.replace(STAGE, '')}${object}`
  return topic.endsWith(shared) ? `${topic}${object.slice(2)}` : `${topic}${object}`
}

/** 开展技能培训30期，培训3000人次: the deed is what was told before. */
const isNamedBefore = ({ topic, last }: Context, object: string): boolean =>
  last !== null && namesDeed(object) && topic !== object && topic.endsWith(object)

/** What the sentence is about after a figure: its object, unless that says too little alone. */
export const topicAfter = (context: Context, { object }: Placed): string =>
  object === '' || leansOn(context, object) ? context.topic : object

/** 签约率 and 签约 say too little alone: they belong to what the sentence was about. */
function leansOn({ last, topic }: Context, object: string): boolean {
  if (last === null || topic === '' || object.startsWith(topic) || topic.endsWith(object)) return false
  if (BARE_RATE.test(topic.slice(-3))) return false
  const isDeed = namesDeed(object) && !standsAlone(object)
  return isDeed || BARE_STOCK.test(object) || (object.length <= LONGEST_BARE && BARE_RATE.test(object))
}
