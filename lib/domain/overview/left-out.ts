import type { AssessedGoal } from '../goal/assessed-goal'
import { standingWords } from '../words'

/** How many goals carry no number, no target yet or only steps: `其中节点 12 项、无量化 30 项`; '' when none does. */
export function withoutNumberNote(goals: readonly AssessedGoal[]): string {
  const kinds: [string, (goal: AssessedGoal) => boolean][] = [
    ['节点', ({ goal }) => goal.kind === 'milestones'],
    [standingWords.unmeasured.word, ({ standing }) => standing === 'unmeasured'],
    [standingWords.targetMissing.word, ({ standing }) => standing === 'targetMissing'],
  ]
  const counts = kinds.map(([word, isOne]) => ({ word, goals: goals.filter(isOne).length }))
  const told = counts.filter((count) => count.goals > 0).map((count) => `${count.word} ${count.goals} 项`)
  return told.length > 0 ? `其中${told.join('、')}` : ''
}

/**
 * What a chart or a list leaves out, so that its figures are not taken for those of all goals; '' when nothing.
 * `why` says why they are not there, such as 没有灯.
 */
export function leftOutNote(left: readonly AssessedGoal[], why: string): string {
  if (left.length === 0) return ''
  return `${[`另有 ${left.length} 项${why}`, withoutNumberNote(left)].filter(Boolean).join('，')}。`
}
