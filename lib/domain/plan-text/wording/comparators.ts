import { lexiconOf } from './lexicon'

/** What a word beside a figure makes of it. */
export type Sense =
  | 'reach'
  | 'least'
  | 'hold'
  | 'cap'
  | 'fallTo'
  | 'grow'
  | 'rise'
  | 'fall'
  | 'stock'
  | 'about'
  | 'plain'
  | 'aim'
  | 'each'

const BEFORE: Record<Sense, string> = {
  least: '不低于 不少于 不小于 多于 大于 至少 ≥ >',
  reach:
    '达到 达 到 至 为 突破 超过 超 高于 跃升至 提高到 提高至 提升到 提升至 增至 增加到 增加至 扩大到 扩大至 上升到 上升至 增长到 增长至 完成 实现 优于 好于 跨越 跨过 迈上 迈过 冲刺 稳定达到',
  hold: '稳定在 保持在 维持在 稳控在 保持 稳定 维持 稳定保持在 始终保持在 持续保持在 动态保持在 守住',
  cap: '控制在 管控在 不超过 不高于 不突破 不大于 不多于 低于 小于 少于 控制 严控在 ≤ <',
  fallTo:
    '降至 降到 下降到 下降至 降低到 降低至 减少到 减少至 压减到 压减至 压降到 压降至 压缩至 压缩到 缩短至 缩短到 控降至',
  grow: '增长 同比增长 年均增长 递增 同比提升 同比增加 同比上升 翻',
  rise: '提高 提升 上升 增加 同比提高',
  fall: '下降 降低 减少 压减 同比下降 同比减少 削减 压降',
  stock: '累计达到 累计达 累计突破 总计达到',
  about: '约 近 大约 将近 接近',
  plain:
    '共 累计 总计 共计 合计 分别 均 都 全部 全年 年内 总体 基本 持续 每年 新增 净增 确保 务必 各 已 最终 始终 平均 整体 年均 分别为 目标 预计 预期 要 应 须 需 应当 需要 必须 常年 长期 较年初 比年初 较上年 比上年 较去年 比去年 较上年末 比上年末 较上年同期 比上年同期 较去年同期 比去年同期',
  aim: '力争 争取 力求 努力 冲刺 致力',
  each: '每人每月 每人每年 每人每天 每人 每月 每户 每亩 每平方米 每立方米 每吨 每年每户',
}

const AFTER: Record<string, Sense> = {
  以上: 'least',
  及以上: 'least',
  或以上: 'least',
  '（含）以上': 'least',
  之上: 'least',
  以内: 'cap',
  以下: 'cap',
  之内: 'cap',
  之下: 'cap',
  左右: 'about',
  上下: 'about',
  余: 'about',
}

const before = lexiconOf(Object.values(BEFORE).join(' '))
const senses = new Map<string, Sense>(
  Object.entries(BEFORE).flatMap(([sense, words]) =>
    words.split(' ').map((word) => [word, sense as Sense] as const),
  ),
)
const after = lexiconOf(Object.keys(AFTER).join(' '))

/** Senses whose words say what the subject is to do: 达到, 增长. */
const VERBAL = new Set<Sense>(['reach', 'least', 'hold', 'cap', 'fallTo', 'grow', 'rise', 'fall', 'stock'])

type Before = { start: number; senses: Sense[]; verb: string | null }

/** The comparators that end at a place, from there backwards, and where they begin. */
export function comparatorsBefore(text: string, from: number, end: number): Before {
  const found: Sense[] = []
  let verb: string | null = null
  let at = end
  for (;;) {
    const word = before.endingAt(text, at)
    if (!word || at - word.length < from || isWordEnd(text, at - word.length, word)) break
    const sense = senses.get(word) ?? 'plain'
    found.push(sense)
    if (VERBAL.has(sense)) verb = word
    at -= word.length
  }
  return { start: at, senses: found, verb }
}

/** Letters that end another word there: 签约, 附近, 成为, 公共. */
const ENDINGS: Record<string, RegExp> = {
  约: /[签预违节集履制公条租]/,
  近: /[附邻最就]/,
  达: /[发送转表直]/,
  为: /[作成行因认改]/,
  至: /[甚以直]/,
  超: /[高赶反]/,
  共: /[公中]/,
  均: /[人户平年地亩]/,
  要: /[主重需必纪首摘概]/,
  应: /[供响效对相适]/,
  需: /[刚必急]/,
}

const isWordEnd = (text: string, at: number, word: string): boolean =>
  ENDINGS[word]?.test(text[at - 1] ?? '') ?? false

/** The comparators that follow a figure, and where they end. */
export function comparatorsAfter(text: string, from: number, end: number): { end: number; senses: Sense[] } {
  const found: Sense[] = []
  let at = from
  for (;;) {
    const word = after.startingAt(text, at)
    if (!word || at + word.length > end) break
    found.push(AFTER[word] ?? 'plain')
    at += word.length
  }
  return { end: at, senses: found }
}
