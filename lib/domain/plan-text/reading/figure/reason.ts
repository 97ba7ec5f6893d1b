import type { LeftAloneReason } from '../../figures/figure'
import type { UnitKind } from '../../figures/unit'
import { besideAnother } from './beside'
import type { Place } from './place'
import { sizedUp } from './sized-up'

/** Why a number with a unit measures no promise where it stands; null where it does. */
export function reasonOf(place: Place): LeftAloneReason | null {
  return (
    lengthOfTime(place) ??
    frequency(place) ??
    forEach(place) ??
    besideAnother(place) ??
    sizedUp(place) ??
    scale(place) ??
    aside(place) ??
    condition(place) ??
    wordsOnly(place)
  )
}

const IS_LIMIT = /(?:控制在|不超过|不高于|(?:压缩|缩短|压减|缩减|减少|降低|压降|降)(?:至|到))$/
const COUNTS_TIME = /(?:天数|时长|时数|学时|时间)$/

const lengthOfTime = ({ text, measure, object }: Place): LeftAloneReason | null =>
  measure.unit.kind === 'time' &&
  !COUNTS_TIME.test(text.slice(object.start, object.end)) &&
  !IS_LIMIT.test(text.slice(object.start, measure.start))
    ? 'duration'
    : null

const EACH =
  /每(?:一?个[\u4e00-\u9fff]{1,8}[^\d，]{0,4}$|(?:个|一)?(?:月|季|周|日|天|半年|旬|次|村|社区|户|人(?!口)|网格|名|家|所|两|隔|单元|组))/

const frequency = ({ text, measure, segment }: Place): LeftAloneReason | null =>
  measure.unit.kind === 'count' && EACH.test(text.slice(segment.start, measure.start)) ? 'frequency' : null

const SCALE =
  /(?:总投资|计划投资|概算投资|投资概算|占地|占地面积|总建筑面积|建筑面积|总用地|用地面积|全长|总长|长度|宽度|高度|深度|全程|总里程|里程|距离|半径|周边|库容|容积|日处理能力|设计规模)约?$/

/** 对老人免费体检1次: how often for each of them. */
const forEach = ({ text, measure, segment }: Place): LeftAloneReason | null =>
  measure.unit.name === '次' && /^(?:对|为|给)/.test(text.slice(segment.start, measure.start))
    ? 'frequency'
    : null

/** 总投资5亿元的项目, 占地30亩: how large a thing is, unless a verb promises just that. */
const scale = ({ text, measure, head, segment }: Place): LeftAloneReason | null =>
  head.verb === null && SCALE.test(text.slice(segment.start, measure.start)) ? 'condition' : null

const MEASURED = new Set(['money', 'extent', 'time'])
const PEOPLE = /^(?:人|户|床)$/
const BOUND = /(?:以上|以下|以内|及以上)$/

/** 在39个村改造线路16公里: in how many places, where something else is counted too. */
const isWhere = ({ text, measure, object, segment }: Place): boolean =>
  text.slice(object.start, measure.start) === '在' && segment.measures.at(-1) !== measure

/** 种粮大户（50亩以上）30户, 公园3个（其中口袋公园2个）: what brackets add. */
function isBracketed({ text, measure, segment }: Place): boolean {
  const before = text.slice(Math.max(segment.start, measure.start - BRACKETED), measure.start)
  return before.lastIndexOf('（') > before.lastIndexOf('）') && segment.measures.length > 1
}

const BRACKETED = 30

const CIRCLE = /^[^，。]{0,10}(?:圈|生活带)/

/** What stands there beside another figure, or in the name of a circle: 500米健身圈. */
function aside(place: Place): LeftAloneReason | null {
  if (isWhere(place) || isBracketed(place)) return 'condition'
  const { text, measure, rest } = place
  return measure.unit.kind === 'extent' && CIRCLE.test(text.slice(rest.start, rest.end)) ? 'name' : null
}

/** 5000万元以上项目, 总投资1亿元的项目: which things are meant, not how many. */
function condition(place: Place): LeftAloneReason | null {
  const { text, measure, rest } = place
  const after = text.slice(rest.start, rest.end)
  if (!/^[\u4e00-\u9fff“]/.test(after) || /^的?(?:目标|任务)/.test(after)) return null
  if (after.startsWith('的') && MEASURED.has(measure.unit.kind)) return 'condition'
  const isBound = BOUND.test(text.slice(measure.end, rest.start))
  return isBound && (MEASURED.has(measure.unit.kind) || PEOPLE.test(measure.unit.name)) ? 'condition' : null
}

const SPOKEN = new Set<UnitKind>(['count', 'extent'])
const MAKES =
  /建|创|造|育|引|增|办|整治|申报|争取|举办|组织|设立|签约|开工|竣工|拆除|盘活|关停|淘汰|加装|完成|评|选/
const BUILDS = /新建|建成|建设|改建|扩建|引进|创建|创成/
const BUILDINGS = /^[座所处家栋幢]$/

const COUNTED_BY_NAME =
  /(?:实事|工程|行动|任务|制度|机制|工作|方面|环节|领域|体系|重点|关系|关口|底线|阵地|作用|维护|意识|自信|确立|优势|路径|格局|文章)$/

/** Numbers in words before a noun are more often part of a name or a way of speaking: 一条道路, 三项工程. */
function wordsOnly(place: Place): LeftAloneReason | null {
  const { measure, object, rest } = place
  if (!measure.inWords || !SPOKEN.has(measure.unit.kind)) return null
  const isLast = rest.end <= rest.start
  if (measure.value === '1') return isLast ? loneOne(place) : oneOf(place)
  if (isLast) return null
  if (object.end > object.start) return 'listed'
  if (COUNTED_BY_NAME.test(place.text.slice(rest.start, rest.end))) return 'name'
  return MAKES.test(place.head.verb ?? '') ? null : 'name'
}

/** 公厕一座, but not 最后一公里. */
const loneOne = ({ object, measure }: Place): LeftAloneReason | null =>
  object.end > object.start && measure.unit.kind === 'count' ? null : 'rhetoric'

const oneOf = ({ head, measure, object }: Place): LeftAloneReason | null =>
  object.end === object.start && BUILDS.test(head.verb ?? '') && BUILDINGS.test(measure.unit.name)
    ? null
    : 'rhetoric'
