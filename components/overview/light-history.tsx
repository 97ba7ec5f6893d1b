import { ChartFrame } from '@/components/charts/chart-frame'
import { LightChart } from '@/components/charts/light-chart'
import { lightFills } from '@/components/charts/light-fills'
import type { Day } from '@/lib/domain/day'
import type { MonthOfLights } from '@/lib/domain/overview/light-trend'
import { monthLights } from '@/lib/domain/overview/month-lights'
import { lightLabel } from '@/lib/domain/words'

import { FigureTable } from './figure-table'
import { SectionHeading } from './section-heading'

export type LightHistoryProps = { months: MonthOfLights[]; caption: string; asOf: Day }

const TITLE = '灯的走势'

/** How the lights went, month by month, drawn and as one sentence. */
export function LightHistory({ months, caption, asOf }: LightHistoryProps) {
  if (months.length === 0) return null
  if (months.every(isUnlit)) return <NoLights />
  return (
    <section>
      <SectionHeading title={TITLE} note="每月末" />
      <ChartFrame
        title={TITLE}
        asOf={asOf}
        keys={lightKeys}
        caption={caption}
        table={<LightTable months={months} />}
      >
        <LightChart months={months} />
      </ChartFrame>
    </section>
  )
}

/** What the colours of the lights mean. */
export const lightKeys = monthLights.map((light) => ({
  label: lightLabel(light),
  fill: lightFills[light.key].fill,
}))

/** The lights of every month as figures. */
export const LightTable = ({ months }: { months: MonthOfLights[] }) => (
  <FigureTable
    headings={['月末', ...monthLights.map(lightLabel)]}
    rows={months.map((lights) => ({
      id: lights.month,
      name: lights.month,
      figures: monthLights.map(({ key }) => lights[key]),
    }))}
  />
)

const isUnlit = (lights: MonthOfLights) => monthLights.every(({ key }) => lights[key] === 0)

const NoLights = () => (
  <section>
    <SectionHeading title={TITLE} />
    <p className="border-t border-line py-2.5 text-muted">到现在还没有亮灯的目标任务。</p>
  </section>
)
