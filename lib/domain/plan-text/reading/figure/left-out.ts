import { namesDeed } from '../../wording/verbs'
import type { Placed } from './placed'

/** What a sentence was about before: in general, and the title told last, if any. */
export type Context = { topic: string; last: string | null }

const REACHES = /^(?:惠及|覆盖|涉及|受益|服务|带动|吸纳|救助|帮扶|签约|腾空|安置|化解|办结|入驻)$/
const SPENDS = /^(?:投入|支出|拨付|发放|筹集)$/
const PEOPLE = /^(?:人|人次|户)$/
const RATE = /(?:率|比重|比例|占比|满意度)$/
const CHANGE = /^(?:增速|降幅|升幅)$/

/** 增长5%，力争达到6%: the same growth once more. */
const isSameGrowth = ({ topic, last }: Context, { measure }: Placed): boolean =>
  measure.unit.kind === 'share' &&
  !RATE.test(topic) &&
  last?.startsWith(topic) === true &&
  CHANGE.test(last.slice(topic.length))

/** The title of a figure whose object the text leaves out, by what it was about before. */
export function leftOut(context: Context, placed: Placed, suffix: string): string {
  const { topic, last } = context
  const { verb, measure } = placed
  if (last !== null && suffix === '' && isSameGrowth(context, placed)) return last
  const unit = measure.unit.name
  if (REACHES.test(verb ?? '')) return `${topic}${verb}${unit}数`
  if (SPENDS.test(verb ?? '')) return `${topic}${verb}`
  // 排查隐患90处，整改85处
  if (last === topic && verb !== null && isOwnDeed(verb, topic)) return `${topic.replace(STAGE, '')}${verb}`
  // 培训30期，培训3000人次: two figures of one thing are told apart by what they count.
  return last === topic && PEOPLE.test(unit) ? `${topic}${unit}数` : `${topic}${suffix}`
}

const isOwnDeed = (verb: string, topic: string): boolean =>
  namesDeed(verb) && !GENERIC.test(verb) && !topic.includes(verb)

/** 开工2100套、竣工1680套: of one thing, at one stage and the next. */
export const STAGE = /(?:开工|竣工|签约|腾空|拆除|交付|排查|启动)$/

const GENERIC = /完成|实现|新增|增加|达到|打造|建设|建成|推进|开展|实施|引进|培育|新建/

/** 签约200户, where nothing says of what: the deed is all there is. */
export const deedOf = ({ verb }: Placed): string =>
  verb !== null && namesDeed(verb) && !GENERIC.test(verb) ? verb : ''
