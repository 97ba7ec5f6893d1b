import type { Direction, Kind } from '../../../progress/measure'
import type { UnitKind } from '../../figures/unit'
import type { Sense } from '../../wording/comparators'

/** How a figure measures what it stands beside. */
export type Measured = { kind: Kind; direction: Direction; suffix: string; certain: boolean }

type Seen = { unit: UnitKind; senses: ReadonlySet<Sense>; object: string }

/**
 * How a figure is meant: a growth, a bound to hold, a cap, a level or a count, by the words beside it, its unit and
 * what it measures. `suffix` completes the title where the words beside the figure were part of it.
 */
export function measuredBy(unit: UnitKind, senses: readonly Sense[], object: string): Measured {
  const seen = { unit, senses: new Set(senses), object }
  if (unit === 'rank')
    return {
      kind: 'level',
      direction: 'atMost',
      suffix: /排名|名次|位次$/.test(object) ? '' : '名次',
      certain: false,
    }
  return growth(seen) ?? held(seen) ?? capped(seen) ?? reached(seen)
}

const isShare = (unit: UnitKind): boolean => unit === 'share' || unit === 'points'

/** 增长6%, 提高1个百分点, 下降3%: how much it changes, which is a level by the end of the year. */
function growth({ unit, senses, object }: Seen): Measured | null {
  if (!isShare(unit) || senses.has('fallTo')) return null
  const suffix = suffixOf(senses, object)
  if (suffix === null) return null
  if (senses.has('cap') || PRICES.test(object)) {
    return { kind: 'hold', direction: 'atMost', suffix, certain: senses.has('cap') }
  }
  return { kind: 'level', direction: 'atLeast', suffix, certain: true }
}

/** A rise that nobody wants. */
const PRICES = /价格|物价|CPI|能耗强度|债务/
const TELLS_CHANGE = /(?:增速|增幅|涨幅|增长率|降幅|升幅|增长速度)$/

function suffixOf(senses: ReadonlySet<Sense>, object: string): string | null {
  if (TELLS_CHANGE.test(object)) return ''
  if (senses.has('grow')) return '增速'
  if (senses.has('fall')) return '降幅'
  if (senses.has('rise')) return '升幅'
  return null
}

const EVENTS = /事故|案件|火灾|伤亡|死亡|投诉|上访|信访|警情|发案|违法|病例|舆情|次数$/

function held({ unit, senses, object }: Seen): Measured | null {
  if (!senses.has('hold')) return null
  const direction = senses.has('cap') ? 'atMost' : 'atLeast'
  const certain = isLevelUnit(unit) || (!EVENTS.test(object) && unit !== 'money')
  return { kind: 'hold', direction, suffix: '', certain }
}

const isLevelUnit = (unit: UnitKind): boolean => isShare(unit) || unit === 'reading'

const READINGS = /浓度|率|比重|占比|指数|人均|户均|能耗|天数/

function capped({ unit, senses, object }: Seen): Measured | null {
  if (senses.has('fallTo'))
    return { kind: 'level', direction: 'atMost', suffix: '', certain: unit !== 'time' }
  if (!senses.has('cap')) return null
  const isHeld = isLevelUnit(unit) || unit === 'time' || READINGS.test(object)
  return {
    kind: isHeld ? 'hold' : 'cumulative',
    direction: 'atMost',
    suffix: '',
    certain: isHeld || EVENTS.test(object),
  }
}

const STOCK =
  /(?:人均|户均|每千|每万|每百)|(?:总数|总量|保有量|存量|人口|规模|余额|总人数|总面积|拥有量|床位数|储备量|密度|天数|指数|寿命|年限|均值|浓度)$/

function reached({ unit, senses, object }: Seen): Measured {
  const base = { direction: 'atLeast', suffix: '' } as const
  if (isLevelUnit(unit)) return { ...base, kind: 'level', certain: true }
  if (unit === 'time' || STOCK.test(object)) return { ...base, kind: 'level', certain: false }
  if (senses.has('stock') || senses.has('each')) return { ...base, kind: 'level', certain: false }
  return { ...base, kind: 'cumulative', certain: !mayBeStock(unit, senses) }
}

/** 上市公司达到10家 may be how many there are, or how many come. */
const mayBeStock = (unit: UnitKind, senses: ReadonlySet<Sense>): boolean =>
  unit === 'count' && senses.has('reach')
