import { StandingMark } from '@/components/goals/standing-mark'
import type { LaggingGoal } from '@/lib/domain/wall/picture'

import { SlideHeading } from './slide-heading'

type LaggingSlideProps = { goals: LaggingGoal[]; all: number; told: number; page: number; pages: number }

/** What has to be looked at, red first, and whom to call about it. */
export function LaggingSlide({ goals, all, told, page, pages }: LaggingSlideProps) {
  return (
    <section className="flex min-h-0 flex-1 flex-col">
      <SlideHeading title="滞后的目标任务" note={noteOf(all, told)} page={page} pages={pages} />
      {all === 0 ? (
        <p className="wall-text-42">没有滞后的目标任务。</p>
      ) : (
        <ul className="wall-rows-4">
          {goals.map((goal) => (
            <LaggingRow key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
    </section>
  )
}

function noteOf(all: number, told: number): string {
  if (all === 0) return ''
  return told < all ? `${all}项，最需关注的${told}项` : `${all}项`
}

function LaggingRow({ goal }: { goal: LaggingGoal }) {
  const { title, standing, light, sentence, department, telephone, lastReport } = goal
  return (
    <li className="flex content-center items-center gap-x-9 gap-y-1 overflow-hidden border-t border-line py-2.5 max-[749px]:flex-wrap">
      <div className="w-[calc(265*var(--u))] shrink-0">
        <StandingMark
          standing={standing}
          light={light}
          className="wall-text-42 leading-[1.25] font-semibold whitespace-nowrap"
        />
        <p className="wall-text-33 text-muted">{lastReport ? `${lastReport}填报` : '尚未填报'}</p>
      </div>
      <div className="min-w-0 flex-9">
        <h3 className="line-clamp-2 wall-text-45 leading-[1.25] font-semibold wrap-anywhere">{title}</h3>
        <p className="line-clamp-1 wall-text-33 text-muted">
          {department}
          {telephone && ` ☎ ${telephone}`}
        </p>
      </div>
      <p className="line-clamp-3 min-w-0 flex-11 wall-text-39 wrap-anywhere max-[749px]:basis-full">
        {sentence}
      </p>
    </li>
  )
}
