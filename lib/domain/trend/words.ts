import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Goal } from '../goal/goal'
import { isCap } from '../progress/terms/cap'
import { reportingOf } from '../reporting/reporting'
import { type RevisionLine, revisionLines } from '../target-revision/history'
import { directionWords } from '../words'
import type { Trend } from './trend'

/** The target as it stands on its line: `目标25家`, `上限3起`, `不低于98%`. */
export function targetWords(goal: Goal): string {
  const { kind, direction, target, unit } = goal
  const amount = `${figureOf(target ?? 0)}${unit ?? ''}`
  if (kind === 'hold') return `${directionWords[direction]}${amount}`
  return `${isCap(goal) ? '上限' : '目标'}${amount}`
}

/** A target that was given up, as it stands on its part of the line: `原目标25家`. */
export function formerTargetWords(goal: Goal, target: number): string {
  const isBound = goal.kind === 'hold' || isCap(goal)
  const name = isBound ? (goal.direction === 'atLeast' ? '下限' : '上限') : '目标'
  return `原${name}${figureOf(target)}${goal.unit ?? ''}`
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
  if (kind === 'hold') return directionWords[direction]
  if (kind === 'level') return direction === 'atLeast' ? '应达' : '应降至'
  return direction === 'atLeast' ? '应完成' : '序时'
}

/** What the chart shows, said in words, and each change of the target. */
export function trendCaption({ goal, assessment }: AssessedGoal, trend: Trend, asOf: Day): string {
  const { kind, start } = goal
  const { outlook } = trend
  const actual = reportingOf(kind) === 'count' ? '粗线为累计' : '粗线为历次读数'
  const hasPlan = trend.points.some(({ expected }) => expected !== null)
  const plan = hasPlan ? planWords(goal) : null
  const parts = [
    assessment.actual ? actual : null,
    plan && `虚线为${plan}`,
    trend.targets.length > 0 ? `横线为${targetWords(goal)}` : null,
    trend.asOfDay >= trend.firstDay ? `竖线为${dayInWords(asOf, yearOf(start))}` : null,
    outlook && `右侧点线为预计${outlook.low === outlook.high ? '' : '、浅色为大致范围'}`,
    trend.breaches.length > 0 ? '浅色竖带为破线的日子' : null,
  ]
  const revisions = revisionLines(goal, asOf).toReversed().map(revisionWords)
  return [parts.filter(Boolean).join('，'), ...revisions, ''].join('。')
}

/** What a revision changed: `10月1日目标由25家调整为20家`. */
function revisionWords({ from, target, due }: RevisionLine): string {
  const changes = [
    target && `目标由${target.before}调整为${target.after}`,
    due && `期限由${due.before}调整为${due.after}`,
  ]
  return `${from}${changes.filter(Boolean).join('，')}`
}
