import type { Day } from '../day'

/** What to know of figures from before or after the plan's year; null within it. */
export function outsideYearNote(year: number, asOf: Day): string | null {
  if (asOf < `${year}-01-01`) return `${year}年还没有开始，到这一天还没有进展可看。`
  if (asOf <= `${year}-12-31`) return null
  return `${year}年已经结束：到期没有完成的是“未完成”，还可以补报。要看当时的情况，请改上面的截至日期。`
}

export const nothingReported = '还没有填报。各科室在“我的填报”里报第一笔进展后，这里的图表随之更新。'
