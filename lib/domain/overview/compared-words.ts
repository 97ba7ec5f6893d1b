import { isLagging } from '../standing'
import type { ComparedGoal, ComparedPanel } from './compared'

/** What a panel shows, in one sentence: how many goals are there, and which needs most and why. */
export function panelInWords({ goals, unit }: ComparedPanel): string {
  const lagging = goals
    .filter(({ light }) => isLagging(light))
    .toSorted((a, b) => urgencyOf(b) - urgencyOf(a))
  const summary = `${goals.length}项${unit && `以${unit}计`}：${goals.length - lagging.length}项正常或已完成，${lagging.length}项滞后`
  const [first] = lagging
  return first ? `${summary}，最需关注的是${first.title}：${first.sentence}` : `${summary}。`
}

const urgencyOf = ({ light, actual, expected, target }: ComparedGoal) =>
  (light === 'red' ? 2 : 0) + Math.abs((expected ?? target) - actual) / (target || 1)
