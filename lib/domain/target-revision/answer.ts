import type { Goal } from '../goal/goal'
import { revisionLines } from './history'

/** What was revised last, in a sentence: 已调整：10月1日起，目标25家 → 20家。 */
export function answerToRevision(goal: Goal): string {
  const line = revisionLines(goal, goal.due).at(0)
  if (!line) return '目标没有变化。'
  const { from, target, due } = line
  const parts = [
    target && `目标${target.before} → ${target.after}`,
    due && `期限${due.before} → ${due.after}`,
  ].filter(Boolean)
  return `已调整：${from}起，${parts.join('，')}。`
}
