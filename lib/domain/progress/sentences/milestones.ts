import type { Day } from '../../day'
import type { Assessment, Measure, Milestone } from '../measure'
import { isDoneBy, isOverdueOn } from '../terms/steps'
import { dayIn } from './phrases'

/** The sentence of a goal that has milestones (节点). */
export function explainMilestones(measure: Measure, { state, achievedOn }: Assessment, asOf: Day): string {
  const { start, due, milestones = [] } = measure
  const open = milestones.filter((milestone) => !isDoneBy(milestone, asOf)).sort(byDue)
  const [next] = open
  if (!next) return `${milestones.length}个节点全部完成（${dayIn(start, achievedOn ?? due)}）。`

  const done = `${milestones.length}个节点完成${milestones.length - open.length}个`
  if (state === 'missed') return `${done}，未完成：${open.map(({ title }) => title).join('、')}。`
  const overdue = open.filter((milestone) => isOverdueOn(milestone, asOf)).length
  if (overdue === 0) return `${done}，下一个：${next.title}（${dayIn(start, next.due)}前）。`
  const earliest = `${next.title}（应于${dayIn(start, next.due)}）`
  return `${done}，${overdue === 1 ? '1个逾期：' : `${overdue}个逾期，最早的是`}${earliest}。`
}

const byDue = (a: Milestone, b: Milestone) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1)
