import Link from 'next/link'
import { Fragment } from 'react'

import { StandingMark } from '@/components/goals/standing-mark'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import type { StandingCount } from '@/lib/domain/overview/distribution'
import { standingWords } from '@/lib/domain/words'

type AnswerProps = { goals: number; shares: StandingCount[]; asked: Day | null }

/** The one sentence that answers how the plan stands: every standing with its number; they add up to all goals. */
export function Answer({ goals, shares, asked }: AnswerProps) {
  return (
    <p className="mt-3.5 mb-2 text-base">
      {goals}项：
      {shares.map((share, index) => (
        <Fragment key={share.standing}>
          {index > 0 && (isLit(share) || !isLit(shares[index - 1]) ? '，' : '；')}
          <Link
            href={withAsOf(goalsPathOf({ standings: [share.standing] }), asked)}
            prefetch={false}
            className="whitespace-nowrap"
          >
            {isLit(share) ? (
              <StandingMark standing={share.standing} light={share.light} className="font-semibold">
                {`${standingWords[share.standing].word}${share.goals}`}
              </StandingMark>
            ) : (
              `${standingWords[share.standing].word}${share.goals}`
            )}
          </Link>
        </Fragment>
      ))}
      。
    </p>
  )
}

const isLit = (share: StandingCount | undefined) => share?.light != null
