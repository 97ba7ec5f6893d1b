import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { figureOf } from '../figure'
import type { ReportedGoal } from '../goal/goal'
import { entriesOf, measureOf } from '../goal/measured'
import { assess } from '../progress/assess'
import { reportingOf } from '../reporting/reporting'
import { hasWords, type NewEntry } from './decision'

/** What counts now, in words, once an entry is logged. The goal's reports include it. */
export function answerTo(goal: ReportedGoal, entry: NewEntry, today: Day): string {
  const { value, on } = entry
  if (value === null) return hasWords(entry) ? '已填报进展。' : '已记录：无进展。'
  const reading = `${figureOf(value)}${goal.unit ?? ''}`
  if (on < goal.start) return `已填报期初数${reading}。`
  const counts = whatCounts(goal, today)
  const isLatest = goal.reports.every((report) => report.value === null || report.on <= on)
  return reportingOf(goal.kind) === 'count' || isLatest
    ? `已填报：${counts}。`
    : `已填报${dayInWords(on, yearOf(today))}的${reading}；${counts.replace('最新', '最新仍是')}。`
}

/** What counts now, in words, once an entry is void. The goal's reports leave it out. */
export const answerToVoid = (goal: ReportedGoal, today: Day): string => `已作废：${whatCounts(goal, today)}。`

/** What counts now, in words, once an entry is corrected. */
export const answerToCorrection = (goal: ReportedGoal, today: Day): string =>
  reportingOf(goal.kind) === 'words' ? '已更正。' : `已更正：${whatCounts(goal, today)}。`

/** How many steps are done now, in words, once one is ticked or opened again. */
export function answerToTick({ milestones }: Pick<ReportedGoal, 'milestones'>): string {
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length
  return `已保存：${milestones.length}个节点完成${done}个。`
}

function whatCounts(goal: ReportedGoal, today: Day): string {
  const { actual } = assess(measureOf(goal), entriesOf(goal), today)
  const reporting = reportingOf(goal.kind)
  if (reporting === 'words') return '不再计入'
  if (actual === null) return '尚无数据'
  return `${reporting === 'count' ? '累计' : '最新'}${figureOf(actual)}${goal.unit ?? ''}`
}
