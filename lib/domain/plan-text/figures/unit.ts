import { matchAt } from './numeral'

/** What kind of thing a unit counts: shares in parts of a whole, readings off a scale, money, extents, things. */
export type UnitKind = 'share' | 'points' | 'reading' | 'money' | 'extent' | 'count' | 'time' | 'rank'

export type Unit = { name: string; kind: UnitKind; length: number }

const NAMES: Record<UnitKind, string> = {
  share: '% ‰ %',
  points: '个百分点 百分点',
  reading:
    '微克/立方米 微克每立方米 μg/m³ ug/m3 毫克/升 毫克/立方米 分贝 分 倍 /10万 元/人 元/亩 平方米/人 吨/万元 人/平方公里',
  money: '元 美元 欧元 港元 人民币',
  extent:
    '平方米 平方公里 平方千米 平米 ㎡ m² 公里 千米 km 米 m 亩 亩次 公顷 吨 公斤 千克 斤 立方米 立方 方 m³ 升 千瓦 千瓦时 兆瓦 MW GW kW 度 标准煤 吨标准煤 公里次 延米',
  count:
    '家 家次 个 个次 户 户次 户（次） 项 项次 条 座 所 处 名 人 人次 人（次） 件 件次 起 宗 次 场 场次 辆 辆次 车次 台 台次 台套 套 张 床 只 头 尾 羽 株 棵 幅 块 片 间 栋 幢 支 篇 份 册 本 门 类 种 例 笔 对 组 盏 口 眼 艘 架 枚 款 位 部 首 期 批次 学时 课时 标箱 剂次 针次 单 道 孔 根 顶 面 点位 网点 村次 轮',
  time: '天 小时 分钟 工作日 个工作日 个月 秒',
  rank: '名次',
}

const UNITS: Unit[] = Object.entries(NAMES).flatMap(([kind, names]) =>
  names.split(' ').map((name) => ({ name, kind: kind as UnitKind, length: name.length })),
)

const byFirst = new Map<string, Unit[]>()
for (const unit of UNITS.toSorted((a, b) => b.length - a.length)) {
  const first = unit.name[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit])
}

/** What goes on after the sign of a unit and makes another word of it: 3个月, 2分钟, 一条龙, 五人制. */
const OTHER_WORDS: Record<string, RegExp> = {
  个: /^(?:月|小时|工作日|季度|自然日|交易日|周)/,
  分: /^(?:钟|之|类|级|别|步|期|批|散|区|片|局|公司|布)/,
  人: /^(?:制|民|大|居)/,
  名: /^(?:列|单|称|录|优|校|牌)/,
  条: /^(?:龙|例)/,
  次: /^(?:性|序|级|数|方案)/,
  件: /^事/,
  方: /^(?:面|案|向|位|式|法|阵)/,
  面: /^(?:积|向)/,
  点: /^/,
  位: /^(?:于|居|一体)/,
  户: /^(?:外|籍)/,
  米: /^(?:粉|面)/,
  道: /^(?:路)/,
  本: /^(?:地|村|镇|区|级|土)/,
  对: /^(?:接|标|口|外|上)/,
  组: /^(?:织|建|成|团)/,
  部: /^(?:门|队|分|委)/,
  单: /^(?:位|元)/,
  期: /^(?:间|末)/,
  片: /^(?:区|长)/,
  家: /^(?:庭|园|装)/,
  度: /^/,
  轮: /^(?:车|胎|动|岗|训|换|流|候)/,
  m: /^[A-Za-z]/,
  km: /^[A-Za-z]/,
}

/** The unit that stands at a place in the text, the longest that fits. */
export function unitAt(text: string, at: number): Unit | null {
  for (const unit of byFirst.get(text[at] ?? '') ?? []) {
    if (text.startsWith(unit.name, at) && !isOtherWord(text, at + unit.length, unit.name))
      return per(unit, text, at + unit.length)
  }
  return null
}

const PER = /\/(?:百|千|万|百万)?(?:人|户|亩|平方公里|平方米|立方米|公里|万元|亿元|吨|日|天|月|年|辆|村|家)/y

/** 1.5批次/千人: so many for each of another thing are a reading, not a count. */
function per(unit: Unit, text: string, end: number): Unit {
  const each = matchAt(PER, text, end)
  return each ? { name: `${unit.name}${each}`, kind: 'reading', length: unit.length + each.length } : unit
}

const isOtherWord = (text: string, end: number, name: string): boolean =>
  OTHER_WORDS[name]?.test(text.slice(end, end + 3)) ?? false
