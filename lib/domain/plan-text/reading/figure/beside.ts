import type { LeftAloneReason, Measure } from '../../figures/figure'
import { comparatorsAfter, comparatorsBefore } from '../../wording/comparators'
import { deedEnding, verbEnding } from '../../wording/verbs'
import type { Head } from '../head'
import type { Place } from './place'
import type { Segment } from './segments'

const FROM = /[由从]$/

/** Why a figure only leads to another in its segment: 由24家压减至20家, 24个项目开工19个, 3个村1860人安全饮水. */
export function besideAnother({ text, measure, head, segment }: Place): LeftAloneReason | null {
  const last = segment.measures.at(-1)
  if (!last || last === measure) return null
  if (FROM.test(text.slice(segment.start, measure.start))) return 'condition'
  return measure.start <= head.end && leadsTo(text, segment, measure, last) ? 'condition' : null
}

/** 由120家增加到150家: how many there are in the end, not how many come. */
export const startsFrom = (text: string, { measures: [first], start }: Segment, measure: Measure): boolean =>
  first !== undefined && first !== measure && FROM.test(text.slice(start, first.start))

/** Where the object of a figure begins: after the figure that leads to it, and what that counts. */
export function objectFrom(text: string, segment: Segment, measure: Measure, { end }: Head): number {
  const first = segment.measures[0]
  if (!first || first === measure || first.start > end || !leadsTo(text, segment, first, measure)) return end
  return isWhere(text, first, measure) ? measure.start : first.end
}

const leadsTo = (text: string, segment: Segment, first: Measure, last: Measure): boolean =>
  isWhere(text, first, last) || isOfHowMany(text, segment, first, last)

const isCounted = (first: Measure, last: Measure): boolean =>
  first.unit.kind === 'count' && last.unit.kind !== 'rank' && last.unit.kind !== 'share'

const WHERE =
  /^(?:[\u4e00-\u9fff]{0,3}(?:村|社区|小区|乡镇|街道|学校|园区|景区|片区|路段)|项目|企业|单位|家庭)$/

/** 3个村1860人. */
const isWhere = (text: string, first: Measure, last: Measure): boolean =>
  WHERE.test(text.slice(first.end, last.start))

/** 24个项目开工19个, 3个城中村签约1420户: what is done comes last. */
function isOfHowMany(text: string, segment: Segment, first: Measure, last: Measure): boolean {
  if (!isCounted(first, last) || comparatorsAfter(text, last.end, segment.end).end < segment.end) return false
  if (first.unit.name === last.unit.name) return true
  const { start } = comparatorsBefore(text, first.end, last.start)
  return (deedEnding(text, start) ?? verbEnding(text, start)) !== null
}
