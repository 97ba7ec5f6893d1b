import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Goal } from '../goal/goal'
import { isCap } from '../progress/terms/cap'
import { reportingOf } from '../reporting/reporting'

/** The target as it stands on its line: `目标25家`, `上限3起`, `不低于98%`. */
export function targetWords(goal: Goal): string {
  const { kind, direction, target, unit } = goal
  const amount = `${figureOf(target ?? 0)}${unit ?? ''}`
  if (kind === 'hold') return `${direction === 'atLeast' ? '不低于' : '不高于'}${amount}`
  return `${isCap(goal) ? '上限' : '目标'}${amount}`
}

/** What the plan's line says should be there; null where no line is drawn but the bound itself. */
export function planWords({ kind, direction }: Goal): string | null {
  if (kind === 'cumulative') return direction === 'atLeast' ? '序时应完成' : '序时'
  if (kind === 'level') return direction === 'atLeast' ? '序时应达' : '序时应降至'
  return null
}

/** What stands over the planned figures in the table; null where nothing is planned. */
export function planHead({ kind, direction, target }: Goal): string | null {
  if (target === null || kind === 'tally') return null
  if (kind === 'hold') return direction === 'atLeast' ? '不低于' : '不高于'
  if (kind === 'level') return direction === 'atLeast' ? '应达' : '应降至'
  return direction === 'atLeast' ? '应完成' : '序时'
}

/** What the chart shows, said in words. */
export function trendCaption({ goal, assessment }: AssessedGoal, hasPlan: boolean, asOf: Day): string {
  const { kind, start } = goal
  const actual = reportingOf(kind) === 'count' ? '蓝线为累计' : '蓝线为历次读数'
  const plan = hasPlan ? planWords(goal) : null
  const parts = [
    assessment.actual ? actual : null,
    plan && `虚线为${plan}`,
    goal.target !== null && kind !== 'tally' ? `横线为${targetWords(goal)}` : null,
    `竖线为${dayInWords(asOf, yearOf(start))}`,
  ]
  return `${parts.filter(Boolean).join('，')}。`
}
