import { LightChart } from '@/components/charts/light-chart'
import { type MonthOfLights, trendInWords } from '@/lib/domain/overview/light-trend'
import { monthLights } from '@/lib/domain/overview/month-lights'
import { lightLabel } from '@/lib/domain/words'

import { FigureTable } from './figure-table'
import { SectionHeading } from './section-heading'

type LightHistoryProps = { months: MonthOfLights[]; leftOut: string }

/** How the lights went, month by month, drawn and as one sentence. */
export function LightHistory({ months, leftOut }: LightHistoryProps) {
  if (months.length === 0) return null
  return (
    <section>
      <SectionHeading
        title="灯的走势"
        note={`每月末；自下而上 ${monthLights.map(({ shape }) => shape).join(' ')}`}
      />
      <figure>
        <LightChart months={months} />
        <figcaption className="mt-1.5 text-xs text-muted">
          {trendInWords(months)}
          {leftOut}
        </figcaption>
      </figure>
      <FigureTable
        headings={['月末', ...monthLights.map(lightLabel)]}
        rows={months.map((lights) => ({
          id: lights.month,
          name: lights.month,
          figures: monthLights.map(({ key }) => lights[key]),
        }))}
      />
    </section>
  )
}
