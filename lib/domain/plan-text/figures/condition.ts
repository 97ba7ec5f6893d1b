import type { Figure, Measure } from './figure'

const THINGS =
  /^(?:的)?(?:企业|项目|产业|集群|园区|村|强村|工程|平台|重点项目|工业|制造业|服务业|商贸|单体|主体|农户|大户|小区|商场|地块)/
const NEXT_COUNTS = /^(?:以上|以下|及以上)(?=[\d一两二三四五六七八九十])/
const OF_GRADE = /^级(?!别)/
const BOUND = /^(?:（含）)?(?:及)?(?:以上|以下|以内|级)/
const OR = /^或(?:者)?\d/
/** 长5公里、宽12米的大道, but not 增长, 延长. */
const SIZE = /(?:^|[^增延成提拉加生])[长宽深高](?:度)?约?$/
const LOOK_BACK = 4
const LOOK_AHEAD = 12
const MEASURED = new Set(['money', 'extent', 'time'])

/** 5000万元以上项目, 超30亿元或3亿美元项目: such a figure says which things are meant, not how many. */
export function unlessCondition(text: string, measure: Measure): Figure {
  if (!MEASURED.has(measure.unit.kind)) return measure
  const before = text.slice(Math.max(0, measure.start - LOOK_BACK), measure.start)
  const after = text.slice(measure.end, measure.end + LOOK_AHEAD)
  const isSize = measure.unit.kind === 'extent' && SIZE.test(before)
  const says =
    isSize ||
    (measure.unit.kind === 'money' && (OF_GRADE.test(after) || NEXT_COUNTS.test(after))) ||
    OR.test(after) ||
    THINGS.test(after.replace(BOUND, ''))
  return says ? { start: measure.start, end: measure.end, reason: 'condition' } : measure
}
