import { namesDeed, standsAlone } from '../../wording/verbs'
import type { Placed } from './placed'

/** What a sentence was about before: in general, and the title told last, if any. */
export type Context = { topic: string; last: string | null }

const REACHES = /^(?:惠及|覆盖|涉及|受益|服务|带动|吸纳|救助|帮扶|签约|腾空|安置|化解|办结|入驻)$/
const SPENDS = /^(?:投入|支出|拨付|发放|筹集)$/
const PEOPLE = /^(?:人|人次|户)$/
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

const GENERIC = /完成|实现|新增|增加|达到|打造|建设|建成|推进|开展|实施|引进|培育|新建/

/** 签约200户, where nothing says of what: the deed is all there is. */
const deedOf = ({ verb }: Placed): string =>
  verb !== null && namesDeed(verb) && !GENERIC.test(verb) ? verb : ''

/** 开展技能培训30期，培训3000人次: the deed is what was told before. */
const isNamedBefore = ({ topic, last }: Context, object: string): boolean =>
  last !== null && namesDeed(object) && topic !== object && topic.endsWith(object)

const RATE = /(?:率|比重|比例|占比|满意度)$/
const CHANGE = /^(?:增速|降幅|升幅)$/

/** 增长5%，力争达到6%: the same growth once more. */
const isSameGrowth = ({ topic, last }: Context, { measure }: Placed): boolean =>
  measure.unit.kind === 'share' &&
  !RATE.test(topic) &&
  last?.startsWith(topic) === true &&
  CHANGE.test(last.slice(topic.length))

function leftOut(context: Context, placed: Placed, suffix: string): string {
  const { topic, last } = context
  const { verb, measure } = placed
  if (last !== null && suffix === '' && isSameGrowth(context, placed)) return last
  const unit = measure.unit.name
  if (REACHES.test(verb ?? '')) return `${topic}${verb}${unit}数`
  if (SPENDS.test(verb ?? '')) return `${topic.replace(STAGE, '')}${verb}`
  // 排查隐患90处，整改85处
  if (last === topic && verb !== null && isOwnDeed(verb, topic)) return `${topic}${verb}`
  // 培训30期，培训3000人次: two figures of one thing are told apart by what they count.
  return last === topic && PEOPLE.test(unit) ? `${topic}${unit}数` : `${topic}${suffix}`
}

/** 开工2100套、竣工1680套: of one thing, at one stage and the next. */
const STAGE = /(?:开工|竣工|签约|腾空|拆除|交付|排查|启动)$/

const isOwnDeed = (verb: string, topic: string): boolean =>
  namesDeed(verb) && !GENERIC.test(verb) && !topic.includes(verb)

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
