import type { Route } from 'next'

import { StandingMark } from '@/components/goals/standing-mark'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { HeadedGoals } from '@/lib/domain/plan-document/living-plan'
import { themeTitleOf } from '@/lib/domain/plan-heading'

/** Goals under the headings of the plan, each with its light: what stands in no document. */
export const PlanOutline = ({ goals, asked }: { goals: readonly HeadedGoals[]; asked: Day | null }) => (
  <div className="mt-4 grid max-w-[46rem] gap-5">
    {goals.map(({ theme, section, goals: listed }) => (
      <section key={listed[0]?.id}>
        <h2 className="border-b border-line pb-1.5 font-normal">
          <span className="font-semibold">{themeTitleOf(theme)}</span>
          <span className="ml-2 text-xs text-muted">{section}</span>
        </h2>
        <ul>
          {listed.map(({ id, title, standing, light, isOverruled }) => (
            <li key={id} className="flex items-baseline gap-x-4 border-b border-line py-1.5">
              <PageLink href={withAsOf(`/goals/${id}` as Route, asked)} className="fingertip min-w-0 flex-1">
                {title}
              </PageLink>
              <StandingMark
                standing={standing}
                light={light}
                isOverruled={isOverruled}
                className="whitespace-nowrap"
              />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)
