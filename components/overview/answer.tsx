import { Fragment } from 'react'

import { StandingMark } from '@/components/goals/standing-mark'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import type { StandingCount } from '@/lib/domain/overview/distribution'
import { standingWords } from '@/lib/domain/words'

export type AnswerProps = {
  goals: number
  shares: StandingCount[]
  /** What changed, in a few words, such as `较9月底 好转2项、转差1项`; it leads to the changes below; null where there are none below. */
  changed: string | null
  /** The part of the plan that is told. */
  within: Partial<GoalFilter>
  asked: Day | null
}

/** The one sentence that answers how the plan stands: every standing with its number; they add up to all goals. */
export function Answer({ goals, shares, changed, within, asked }: AnswerProps) {
  return (
    <p className="mt-3.5 mb-2 text-base pointer-coarse:leading-11">
      {goals}项：
      {shares.map((share, index) => (
        <Fragment key={share.standing}>
          {index > 0 && (isLit(share) || !isLit(shares[index - 1]) ? '，' : '；')}
          <PageLink
            href={withAsOf(goalsPathOf({ ...within, standing: [share.standing] }), asked)}
            className="whitespace-nowrap"
          >
            {isLit(share) ? (
              <StandingMark standing={share.standing} light={share.light} className="font-semibold">
                {`${standingWords[share.standing].word}${share.goals}`}
              </StandingMark>
            ) : (
              `${standingWords[share.standing].word}${share.goals}`
            )}
          </PageLink>
        </Fragment>
      ))}
      。
      {changed && (
        <a href="#changes" className="text-accent print:text-ink">
          {changed}
          <span aria-hidden className="print:hidden">
            {' '}
            ›
          </span>
        </a>
      )}
    </p>
  )
}

const isLit = (share: StandingCount | undefined) => share?.light != null
