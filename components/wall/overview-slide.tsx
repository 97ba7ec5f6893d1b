import { barFillOf, colourOf } from '@/components/goals/standing-colour'
import { StandingMark } from '@/components/goals/standing-mark'
import type { StandingCount } from '@/lib/domain/overview/distribution'
import type { WallPlan } from '@/lib/domain/wall/picture'
import { standingWords } from '@/lib/domain/words'

import { SlideHeading } from './slide-heading'

/** How the plan stands: every standing with its number. They add up to all goals. */
export function OverviewSlide({ plan: { goals, shares, reports } }: { plan: WallPlan }) {
  const lit = shares.filter(({ light }) => light !== null)
  const unlit = shares.filter(({ light }) => light === null)
  return (
    <section className="flex flex-1 flex-col">
      <SlideHeading title="总览" note={`${goals}项目标任务`} />
      <div className="flex flex-1 flex-col justify-center gap-y-10">
        <ul className="flex flex-wrap gap-x-10 gap-y-6">
          {lit.map((share) => (
            <li key={share.standing} className="min-w-[calc(200*var(--u))] grow">
              <StandingMark
                standing={share.standing}
                light={share.light}
                className="wall-text-48 font-semibold whitespace-nowrap"
              />
              <strong className={`block wall-text-190 leading-[1.1] font-semibold ${colourOf(share)}`}>
                {share.goals}
              </strong>
            </li>
          ))}
        </ul>
        <Bar shares={shares} />
        <div className="grid gap-y-3 wall-text-44">
          {unlit.length > 0 && (
            <ul className="flex flex-wrap gap-x-14">
              {unlit.map(({ standing, light, goals: count }) => (
                <li key={standing} className="whitespace-nowrap">
                  <StandingMark standing={standing} light={light}>
                    {`${standingWords[standing].word} ${count}`}
                  </StandingMark>
                </li>
              ))}
            </ul>
          )}
          <p>
            本月已填报 {reports.reported}，未填报 {reports.owed}
            {reports.notAsked > 0 && `，无需填报 ${reports.notAsked}`}
          </p>
        </div>
      </div>
    </section>
  )
}

/** All goals as one bar. The numbers above and below it say the same. */
function Bar({ shares }: { shares: StandingCount[] }) {
  return (
    <div aria-hidden className="flex h-14 gap-1 overflow-hidden rounded-sm">
      {shares.map(({ standing, light, goals }) => (
        <i
          key={standing}
          className={light ? barFillOf({ light, standing }) : 'unlit'}
          style={{ flex: goals }}
        />
      ))}
    </div>
  )
}
