import type { Commitment, Direction, Kind } from '../progress/measure'

/** A promise as a cell tells it in words: 25家, 98%以上, ≤3.5%, 全面清零. */
export type TargetText = {
  target: string
  unit: string | null
  /** Null where nothing says so. */
  direction: Direction | null
  commitment: Commitment | null
  kind: Kind
}

/**
 * Reads the one figure of a promise told in words (量化指标). 'none' where there is no figure in it, 'several' where
 * there are more than one, which no single goal can keep.
 */
export function readTarget(typed: string): TargetText | 'none' | 'several' {
  const text = withoutDays(typed.normalize('NFKC').replace(/\s+/g, ''))
  const commitment: Commitment | null = /力争|争取/.test(text) ? 'stretch' : null
  const figures = [...text.matchAll(FIGURE)]
  const [figure] = figures
  if (figures.length > 1) return 'several'
  if (!figure) return impliedIn(text, commitment)
  const { digits = '', chinese = '', scale = '', unit = '' } = figure.groups ?? {}
  const told = measured(digits ? digits.replaceAll(',', '') : String(numberIn(chinese)), scale, unit)
  const direction = directionIn(text)
  return { ...told, direction, commitment, kind: kindOf(text, told.unit, direction) }
}

const UNITS =
  '个百分点|平方米|平方公里|立方米|公里|万元|亿元|人次|人天|户次|场次|千瓦|兆瓦|批次|家|户|个|件|场|次|名|人|项|条|座|处|套|宗|起|辆|台|村|所|幢|栋|批|只|头|支|期|届|亩|公顷|吨|元|米|份|篇|天|倍|分|位|对|间|块|片|组|类|%|‰'

/** A figure with its unit; of 5%—5.5% and 5至6家 the first, for that much is promised. */
const FIGURE = new RegExp(
  `(?:(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?:[%‰]?[-—–~～至到]\\d[\\d,]*(?:\\.\\d+)?)?|(?<chinese>[一二两三四五六七八九十]{1,3})(?=[成个家户件场次名项条座处所]))(?<scale>[万亿千百成]*)(?<unit>${UNITS})?`,
  'g',
)

/** Days, years and names that only look like figures. */
const withoutDays = (text: string) =>
  text
    .replace(/(\d{4}年)?\d{1,2}月(\d{1,2}日|底|末|中旬|上旬|下旬)?/g, '')
    .replace(/\d{2,4}年度?/g, '')
    .replace(/(第?[一二三四1-4]季度|[一二三四五六七八九十]星级?|[一二三]期)/g, '')
    .replace(/\d+(号|期|星级?|G|KV|kv|#)/g, '')

function measured(digits: string, scale: string, unit: string): { target: string; unit: string | null } {
  if (scale === '成') return { target: shifted(digits, 1), unit: '%' }
  // Money and areas are counted in ten thousands; people and firms are not.
  if (scale && /^(元|吨|亩|平方米|立方米|千瓦)$/.test(unit))
    return { target: shifted(digits, 0), unit: scale + unit }
  const zeros = [...scale].reduce((sum, sign) => sum + (ZEROS[sign] ?? 0), 0)
  return { target: shifted(digits, zeros), unit: unit || null }
}

const ZEROS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 }

/** The same figure with the point moved to the right. */
function shifted(digits: string, places: number): string {
  const [whole = '', decimals = ''] = digits.split('.')
  const moved = decimals.padEnd(places, '0')
  const left = moved.slice(places).replace(/0+$/, '')
  return `${`${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '')}${left && `.${left}`}`
}

const NUMERALS = '一二三四五六七八九'

/** 两 is 2, 十二 is 12, 三十 is 30. */
function numberIn(chinese: string): number {
  const digit = (sign = '') => (sign === '两' ? 2 : NUMERALS.indexOf(sign) + 1)
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : [null, chinese]
  return (tens === null ? 0 : (tens ? digit(tens) : 1) * 10) + (ones ? digit(ones) : 0)
}

function directionIn(text: string): Direction | null {
  if (/不低于|不少于|不小于|≥|>|以上|突破|超过(?<!不超过)|达到/.test(text)) return 'atLeast'
  return /不超过|不高于|不大于|不多于|≤|<|以内|以下|之内|控制在|低于|小于|少于|降至|降到|压降/.test(text)
    ? 'atMost'
    : null
}

/** A bound holds, a rate is reached, everything else is counted. */
function kindOf(text: string, unit: string | null, direction: Direction | null): Kind {
  if (/保持|稳定|维持/.test(text)) return 'hold'
  if (direction === 'atMost') return /降至|降到|压降/.test(text) ? 'level' : 'hold'
  return unit === '%' || unit === '‰' || unit === '个百分点' ? 'level' : 'cumulative'
}

/** 全面清零 leaves nothing, 全覆盖 leaves nothing out. */
function impliedIn(text: string, commitment: Commitment | null): TargetText | 'none' {
  if (/清零|零发生|零增长/.test(text))
    return { target: '0', unit: '个', direction: 'atMost', commitment, kind: 'hold' }
  return /全覆盖|全面覆盖/.test(text)
    ? { target: '100', unit: '%', direction: 'atLeast', commitment, kind: 'level' }
    : 'none'
}
