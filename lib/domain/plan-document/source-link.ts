import { withAsOf } from '../as-of'
import type { Day } from '../day'

export type Source = { sentence: string; isLatest: boolean }

const MOST = 70

/** A goal's sentence in the plan, shortened, and its place there; a revised document may no longer have it. */
export function sourceLinkOf(
  { sentence, isLatest }: Source,
  goalId: string,
  year: number,
  asked: Day | null,
) {
  const words = sentence.replace(/\s+/g, ' ')
  const shown = words.length > MOST ? `${words.slice(0, MOST)}…` : words
  return {
    words: isLatest ? `“${shown}”` : `“${shown}”（修订稿里已没有这一句）`,
    href: `${withAsOf(`/plan?year=${year}`, asked)}${isLatest ? `#goal-${goalId}` : ''}`,
  }
}
