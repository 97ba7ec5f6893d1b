import { barFillOf } from '@/components/goals/standing-colour'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import type { StandingCount } from '@/lib/domain/overview/distribution'
import { standingWords } from '@/lib/domain/words'

type DistributionBarProps = { shares: StandingCount[]; within: Partial<GoalFilter>; asked: Day | null }

/** All goals as one bar. The sentence above it says the same to those who can't see or point at it. */
export function DistributionBar({ shares, within, asked }: DistributionBarProps) {
  return (
    <div
      aria-hidden
      className="mt-1 mb-1.5 flex h-2.5 pointer-coarse:pointer-events-none gap-0.5 overflow-hidden rounded-sm"
    >
      {shares.map(({ standing, light, goals }) => (
        <PageLink
          key={standing}
          href={withAsOf(goalsPathOf({ ...within, standing: [standing] }), asked)}
          tabIndex={-1}
          title={`${standingWords[standing].word} ${goals} 项`}
          className={light ? barFillOf({ light, standing }) : 'unlit'}
          style={{ flex: goals }}
        />
      ))}
    </div>
  )
}
