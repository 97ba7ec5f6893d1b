import { openingOf } from '@/lib/domain/goal-summary/opening'
import type { Standing } from '@/lib/domain/standing'

import type { Lit } from './standing-colour'
import { StandingMark } from './standing-mark'

type ExplainedMarkProps = Lit & {
  standing: Standing
  sentence: string
  isOverruled: boolean
  className?: string
  /** Between the mark and the sentence. */
  gap: 'mr-2' | 'mr-4'
}

/** A light with the sentence that explains it. */
export function ExplainedMark({ sentence, gap, className = '', ...mark }: ExplainedMarkProps) {
  const opening = openingOf(mark.standing, sentence)
  return (
    <>
      <StandingMark
        {...mark}
        className={`whitespace-nowrap ${className} ${opening.isOneSentence ? '' : gap}`}
      >
        {opening.mark}
      </StandingMark>
      {opening.rest}
    </>
  )
}
