import { dayInWords, yearOf } from '../day-words'
import type { Goal } from '../goal/goal'
import { readFields } from '../goal/measure-rules'

/** What is promised, in one cell (量化指标): 25家, 力争5家, ≥98%, 3个节点; '' where nothing can be counted. */
export function indicatorOf({ kind, direction, commitment, target, unit, milestones }: Goal): string {
  if (kind === 'milestones') return `${milestones.length}个节点`
  if (!readFields[kind].includes('target')) return kind === 'tally' ? '计数，不设目标' : ''
  if (target === null) return '目标待定'
  const stretch = commitment === 'stretch' ? '力争' : ''
  const sign = direction === 'atMost' ? '≤' : kind === 'hold' ? '≥' : ''
  return `${stretch}${sign}${target}${unit ?? ''}`
}

/** What is due on the way (季度节点), one a line: the steps of a project, or the planned values of a count. */
export function nodesOf({ kind, milestones, checkpoints, unit, start }: Goal): string {
  const words = (day: string) => dayInWords(day, yearOf(start))
  return kind === 'milestones'
    ? milestones.map(({ title, due }) => `${words(due)} ${title}`).join('\n')
    : checkpoints.map(({ on, expected }) => `${words(on)} ${expected}${unit ?? ''}`).join('\n')
}
