import { figureOf } from '../figure'
import { isLagging } from '../standing'
import type { ComparedGoal, ComparedPanel } from './compared'

/** What a panel shows, in one sentence: how many goals are there, and which needs most. */
export function panelInWords({ goals, unit }: ComparedPanel): string {
  const achieved = goals.filter(({ standing }) => standing === 'achieved').length
  const lagging = goals
    .filter(({ light }) => isLagging(light))
    .toSorted((a, b) => urgencyOf(b) - urgencyOf(a))
  const summary = `${goals.length}项${unit && `以${unit}计`}：${achieved}项已达到目标，${lagging.length}项滞后`
  const [first] = lagging
  if (!first) return `${summary}。`
  const should = first.expected === null ? '' : `应${figureOf(first.expected)}${unit}，`
  return `${summary}，最需关注的是${first.title}：${should}实际${figureOf(first.actual)}${unit}。`
}

const urgencyOf = ({ light, actual, expected, target }: ComparedGoal) =>
  (light === 'red' ? 2 : 0) + Math.abs((expected ?? target) - actual) / (target || 1)
