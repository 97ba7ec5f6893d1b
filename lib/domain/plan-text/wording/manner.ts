import { matchAt } from '../figures/numeral'
import { lexiconOf } from './lexicon'
import { verbAt } from './verbs'

/** What stands before the verb and says how, or who, but not what. */
const MANNER = lexiconOf(`
  继续 持续 进一步 不断 全力 大力 深入 扎实 着力 积极 稳步 有序 切实 认真 坚决 努力 奋力 逐步 适时 如期 按期 预计 预期 此外 以及 其中 另外 特别是 尤其是
  我们 我镇 我街道 我乡 我县 我区 我市 加力 合力 倾力 强力 聚力 用心 用情 用力 多渠道 多措并举 分批 分步 压茬 快速 尽快 尽早 早日 坚持 千方百计 想方设法 毫不动摇 坚定不移 坚定 时刻 牢牢 紧紧
  更大力度 新一轮 年均 平均每年 每年 不定期 最大限度 因地制宜 率先 带头 联合 会同 做到 狠下功夫 至少 总计 共计 合计 累计 最终 顺利 圆满 已经 先后 截至目前 截至 目前已 目前 年内 当年 全年 今年 明年 来年
  本年 本年度 全年度 今年内 今年以来 年底 岁末 年中 上半年 下半年 到年底 至年底 年底前 年末 着重 重点抓好
  较年初 比年初 较上年 比上年 较去年 比去年 较上年末 比上年末 较上年同期 比上年同期 较去年同期 比去年同期`)

/** The same words begin nouns too (重点项目, 基本农田, 应急): they count where a verb follows. */
const MAYBE_MANNER = lexiconOf(`
  高质量 高标准 高水平 高效 高效率 常态化 要 将 会 应 须 需 再 共 总 各 同时 也 还 并 另 只 均 都 已 计 约 近 全面 严格 重点 集中 规范 基本 成功 全部 全域 全程 精准 科学 主动 充分 同步 协同 有效 稳妥 分类 及时 按时 系统 依法 统筹 计划 拟 提前
  优先 必须 一律 始终 常态 动态 一体 一体化 高效能 滚动 梯次 常年 定期 自主 争先 注重 围绕 纵深 更好 致力 倾情 广泛 细致 从严 有力 灵活 深度 有机 联动 专项 公开 大规模 新 年度 全区 全市 全县 全镇 全乡 全街道 全村 全省 全局`)

const ENUMERATORS = /(?:[一二三四五六七八九十]{1,2}[是要]|[①-⑳])/y

/** What turns a promise into an aim. */
const STRETCH = lexiconOf('力争 争取 力求 冲刺 致力 致力于 努力实现 奋力实现 力争实现 争取实现 努力 朝着')
/** What binds a promise again. */
const BINDING = lexiconOf('确保 务必 必须 保证 坚决完成')

const TIME =
  /(?:到|至|在|于|截至|截止|力争)?(?:(?:20\d{2}年度?|(?:1[-—~至])?\d{1,2}月份?|[第前]?[一二三四1-4]季度|上半年|下半年|年(?!度))(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?(?:上旬|中旬|下旬|初|中|底|末|内)?(?:以?前|之前)?|(?:国庆|春节|元旦|五一|中秋|主?汛期|开学|新学期|高考)节?(?:来临)?(?:之)?前|\d{1,3}(?:天|个月|日|周)(?:内|之内|以内)|(?:\d{1,2}|[一两二三四五])年内|每(?:个)?(?:学年|学期|半年|季度?|两?月|周|旬|日|天))/y

/** How far the words of manner and time at a place go, and whether they make the promise an aim. */
export function mannerAt(
  text: string,
  from: number,
  end: number,
): { end: number; aims: boolean; binds: boolean } {
  let at = from
  let aims = false
  let binds = false
  while (at < end) {
    const word = stepAt(text, at)
    if (word === null || at + word.text.length > end) break
    aims ||= word.aims
    binds ||= word.binds
    at += word.text.length
  }
  return { end: at, aims, binds }
}

/** Whether a text breaks off on a word of manner: 力争早日. */
export const endsInManner = (text: string): boolean =>
  MANNER.endingAt(text, text.length) !== null || STRETCH.endingAt(text, text.length) !== null

type Step = { text: string; aims: boolean; binds: boolean }

function stepAt(text: string, at: number): Step | null {
  const aim = STRETCH.startingAt(text, at)
  if (aim) return { text: aim, aims: true, binds: false }
  const binding = BINDING.startingAt(text, at)
  if (binding) return { text: binding, aims: false, binds: true }
  const plain = plainStep(text, at)
  return plain ? { text: plain, aims: false, binds: false } : null
}

function plainStep(text: string, at: number): string | null {
  if (matchAt(NAMES_RATE, text, at)) return null
  const sure = matchAt(TIME, text, at) ?? matchAt(ENUMERATORS, text, at) ?? MANNER.startingAt(text, at)
  if (sure) return sure
  const maybe = MAYBE_MANNER.startingAt(text, at)
  return maybe && !startsLonger(text, at, maybe) && leadsToVerb(text, at + maybe.length) ? maybe : null
}

/** 按期处置率, 及时响应率: what a rate is of, not how something is done. */
const NAMES_RATE =
  /(?:按期|按时|及时|如期|有效|成功|规范|集中|精准|定期|主动|全程|全域|全面)[\u4e00-\u9fff]{1,4}率/y

const startsLonger = (text: string, at: number, word: string): boolean =>
  (verbAt(text, at)?.length ?? 0) > word.length

const DIGIT = /[\d一二两三四五六七八九十]/

/** Whether a verb, a figure or more manner stands here. */
function leadsToVerb(text: string, at: number): boolean {
  if (DIGIT.test(text[at] ?? '') || verbAt(text, at) !== null) return true
  if (STRETCH.startingAt(text, at) ?? BINDING.startingAt(text, at) ?? MANNER.startingAt(text, at)) return true
  const maybe = MAYBE_MANNER.startingAt(text, at)
  return maybe !== null && verbAt(text, at + maybe.length) !== null
}
