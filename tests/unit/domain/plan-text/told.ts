import { extractGoals } from '@/lib/domain/plan-text/extract'
import type { Proposal } from '@/lib/domain/plan-text/proposal'

/**
 * A proposal in one line: verb, title, kind, bound and figure, and what is unusual about it. `~` goes before the other
 * end of a range, `≈` before what is approximate; `?` is what a person has to check.
 */
function told(proposal: Proposal): string {
  const { verb, title, kind, commitment, stated, confidence } = proposal
  return [
    `${verb ?? '–'} ${title}: ${kind}`,
    figureOf(proposal),
    commitment === 'stretch' ? '力争' : '',
    stated ? '' : 'implied',
    confidence === 'sure' ? '' : '?',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function figureOf({ direction, approximate, target, upper, unit }: Proposal): string {
  if (target === null && unit === null) return ''
  const range = upper === null ? '' : `~${upper}`
  return `${direction === 'atLeast' ? '≥' : '≤'}${approximate ? '≈' : ''}${target ?? '待定'}${range}${unit ?? ''}`
}

/** All that a text proposes, one line each. */
export const toldIn = (text: string): string[] => extractGoals(text).map(told)

/** What a text proposes with a figure. */
export const figuresIn = (text: string): string[] =>
  extractGoals(text)
    .filter(({ target }) => target !== null)
    .map(told)
