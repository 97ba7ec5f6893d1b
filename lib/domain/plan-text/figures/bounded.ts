import type { Measure } from './figure'
import { measureAt } from './measure'

const LIMIT = /(?:控制在|不超过|不高于|(?:压缩|缩短|压减|缩减|减少|降低|压降|降)(?:至|到)|以内为)$/
const LIFE = /寿命[^，。；]{0,8}$/
const LOOK_BACK = 14

/** A length of time that is itself the target: 审批时间压缩至10分钟, 住院日控制在7天以内. */
export function boundedTimeAt(text: string, at: number): Measure | null {
  if (!/\d/.test(text[at] ?? '')) return null
  const before = text.slice(Math.max(0, at - LOOK_BACK), at)
  if (LIFE.test(before)) return ofYears(text, at)
  const measure = LIMIT.test(before) ? measureAt(text, at) : null
  return measure?.unit.kind === 'time' ? measure : null
}

const YEARS = /^(\d{2,3}(?:\.\d{1,2})?)岁/

/** 人均预期寿命达到82岁. */
function ofYears(text: string, at: number): Measure | null {
  const [found, value] = YEARS.exec(text.slice(at, at + LOOK_BACK)) ?? []
  if (found === undefined || value === undefined) return null
  const unit = { name: '岁', kind: 'reading', length: 1 } as const
  return { start: at, end: at + found.length, value, upper: null, unit, approximate: false, inWords: false }
}
