import { ChartFrame } from '@/components/charts/chart-frame'
import { LightChart } from '@/components/charts/light-chart'
import { Answer } from '@/components/overview/answer'
import { DistributionBar } from '@/components/overview/distribution-bar'
import { LightTable, lightKeys } from '@/components/overview/light-history'
import type { Day } from '@/lib/domain/day'
import type { StandingCount } from '@/lib/domain/overview/distribution'
import { type MonthOfLights, trendInWords } from '@/lib/domain/overview/light-trend'

import { SheetItem, type SheetItemProps } from './sheet-item'

export type SheetProps = {
  title: string
  asOf: string
  goals: number
  shares: StandingCount[]
  changed: string
  yearEnd: string | null
  months: MonthOfLights[]
  groups: { id: string; supervisor: string; goals: Omit<SheetItemProps, 'asked' | 'isShort'>[] }[]
  /** Which goals are listed, and how many are not. */
  note: string
  asOfDay: Day
  asked: Day | null
}

/** So many goals have room for all that is said of them. */
const MOST_IN_FULL = 10

/** 班子会一页: the plan on one A3 page, by supervising leader; red first, and beyond it only what changed. */
export function Sheet({ groups, months, asked, ...told }: SheetProps) {
  const goals = groups.reduce((sum, group) => sum + group.goals.length, 0)
  return (
    <article className="sheet">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-4 lg:grid-cols-[minmax(0,1fr)_420px] print:grid-cols-[minmax(0,1fr)_420px]">
        <div>
          <div className="flex flex-wrap items-baseline gap-x-4">
            <h1>{told.title}</h1>
            <span className="text-muted">截至 {told.asOf}</span>
          </div>
          <Answer goals={told.goals} shares={told.shares} changed={null} within={{}} asked={asked} />
          <DistributionBar shares={told.shares} within={{}} asked={asked} />
          <p className="mt-1 flex flex-wrap gap-x-5">
            <span>{told.changed}。</span>
            {told.yearEnd && <span>{told.yearEnd}。</span>}
          </p>
          <p className="mt-1 text-xs text-muted">{told.note}</p>
        </div>
        {months.length > 0 && (
          <ChartFrame
            title="灯的走势"
            asOf={told.asOfDay}
            keys={lightKeys}
            caption={trendInWords(months)}
            table={<LightTable months={months} />}
          >
            <LightChart months={months} height={132} />
          </ChartFrame>
        )}
      </div>
      {groups.length === 0 && <p className="mt-6 border-t border-line py-2.5">没有红灯，灯也没有变化。</p>}
      <div className="mt-4 gap-x-8 md:columns-2 xl:columns-3 print:columns-4">
        {groups.map(({ id, supervisor, goals: own }) => (
          <section key={id} className="mb-4">
            <h2 className="break-after-avoid border-b-2 border-ink pb-1">
              {supervisor}
              <small className="ml-2 text-xs font-normal text-muted">{own.length}项</small>
            </h2>
            {own.map((goal) => (
              <SheetItem key={goal.summary.id} {...goal} isShort={goals > MOST_IN_FULL} asked={asked} />
            ))}
          </section>
        ))}
      </div>
    </article>
  )
}
