import { DEEPEST_PART_LEVEL, markerOf } from './marker'

/** The parts of such a document: what was done, what is promised for the year, and what only for the years after. */
export type Part = 'summary' | 'plan' | 'later'

const LONGEST = 42

const SUMMARY =
  /(?:总结|回顾|(?:工作|任务|目标|计划|指标)?(?:完成|进展|开展|落实)情况|工作情况|主要成[效绩]|工作成[效绩]|取得的?成[效绩]|存在的?(?:主要)?(?:问题|困难)(?:和不足|与不足)?|问题和不足|工作亮点)(?:（.{0,12}）)?$/
const PLAN =
  /(?:思路|计划|打算|安排|要点|部署|谋划|重点工作|工作重点|(?:目标|主要|重点|工作)任务|(?:工作|主要|总体|发展|预期|奋斗)目标|总体要求|总体思路|指导思想|举措|建议|工作设想|下一步工作|下步工作|明年工作)(?:（.{0,12}）)?$/
const AHEAD = /^(?:下一步|下步|下一阶段|下阶段|明年|来年)/
const LATER = /^(?:今后|未来)(?:三|五|几|\d)年|^今后一个时期/
const BEHIND = /年来|以来|过去/

/** Which part a line opens, if it is such a line: one that names both is the title of the whole. */
export function partNamedBy(line: string): Part | null {
  const marker = markerOf(line)
  if (marker && marker.level > DEEPEST_PART_LEVEL) return null
  const name = line.slice(marker?.length ?? 0).replace(marker ? /[。：]$/ : /：$/, '')
  return name.length > LONGEST || /[。！？；，]/.test(name) || BOTH.test(name) ? null : partOf(name)
}

function partOf(name: string): Part | null {
  if (LATER.test(name)) return 'later'
  if (SUMMARY.test(name)) return OPENS_SUMMARY.test(name) ? 'summary' : null
  if (BEHIND.test(name) && /工作$/.test(name)) return 'summary'
  return AHEAD.test(name) || (PLAN.test(name) && OPENS_PLAN.test(name)) ? 'plan' : null
}

const BOTH = /(?:总结|回顾|情况).{0,6}[和及与暨、].{0,12}(?:思路|计划|打算|安排|要点|建议)/

/** Such words end other headings too (三、抓好督查落实情况): the line has to begin or end like the heading of a part. */
const OPENS_SUMMARY =
  /\d{4}年|^(?:存在|主要|工作|今年|一年|过去|上半年|基本|上年|去年)|(?:工作|年度)(?:总结|回顾)(?:（.{0,12}）)?$/
const OPENS_PLAN =
  /\d{4}年|^(?:今年|全年|工作|主要|总体|重点|目标|指导思想|奋斗|预期|发展)|(?:工作|年度)(?:思路|计划|打算|安排|要点|部署|谋划|设想)(?:（.{0,12}）)?$/

/** The year a line speaks of, the last one named. */
export const yearIn = (line: string): number | null => {
  const years = line.match(/(?:19|20)\d{2}(?=年)/g)
  return years ? Number(years.at(-1)) : null
}
