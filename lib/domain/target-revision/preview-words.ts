import type { RevisableGoal } from '../curve/revisable'
import { lineAmount } from '../curve/words'
import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { type NewPromise, revisedCheckpoints } from './revised-checkpoints'

/** What the two lines of a revision show, in words. */
export function previewInWords(goal: RevisableGoal, typed: NewPromise | null): string {
  const { unit, start, target, due } = goal
  const words = (day: Day) => dayInWords(day, yearOf(start))
  const former = `原目标${target}${unit ?? ''}（${words(due)}）`
  if (!typed) return `虚线为${former}。`
  const bend = revisedCheckpoints(goal, typed).at(-1)
  const revised = `新目标${typed.target}${unit ?? ''}（${words(typed.due)}）`
  if (!bend) return `虚线为${former}，蓝线为${revised}，从${words(typed.from)}起。`
  return `虚线为${former}，蓝线为${revised}：从${words(bend.on)}的${lineAmount(bend.expected)}${unit ?? ''}开始，直线到新目标。`
}
