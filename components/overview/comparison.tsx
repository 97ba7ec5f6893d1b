import { ChartFrame } from '@/components/charts/chart-frame'
import { ComparedChart } from '@/components/charts/compared-chart'
import { comparedKeys } from '@/components/charts/compared-keys'
import type { Day } from '@/lib/domain/day'
import type { ComparedPanel } from '@/lib/domain/overview/compared'

import { ComparedChoice, type ComparedChoiceProps } from './compared-choice'
import { FigureTable } from './figure-table'
import { SectionHeading } from './section-heading'

export type ComparisonProps = {
  /** The theme or department that is drawn. */
  of: string
  asOf: Day
  panels: (ComparedPanel & { caption: string })[]
  leftOut: string
  /** The way to another theme or department; null where the page has one of its own. */
  choice: ComparedChoiceProps | null
}

const TITLE = '目标、应完成与实际'

/** The goals of one part: target, what should be there and what is, each unit on an axis of its own. */
export function Comparison({ of, asOf, panels, leftOut, choice }: ComparisonProps) {
  return (
    <section className="mt-9.5">
      <SectionHeading title={TITLE} note="不同单位分开画">
        {choice && <ComparedChoice {...choice} />}
      </SectionHeading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-11 gap-y-6 border-t border-line pt-2.5 lg:grid-cols-2">
        {panels.length === 0 && <p className="text-muted">没有可对比的量化目标。</p>}
        {panels.map(({ caption, ...panel }) => (
          <div key={`${panel.form} ${panel.unit}`}>
            {panel.unit && <h3 className="text-xs">单位：{panel.unit}</h3>}
            <ChartFrame
              title={withUnit(`${of}：${TITLE}`, panel.unit)}
              asOf={asOf}
              keys={comparedKeys[panel.form]}
              caption={caption}
              table={<Figures {...panel} />}
            >
              <ComparedChart {...panel} />
            </ChartFrame>
          </div>
        ))}
      </div>
      {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
    </section>
  )
}

const withUnit = (words: string, unit: string) => (unit ? `${words}（${unit}）` : words)

const Figures = ({ unit, goals }: ComparedPanel) => (
  <FigureTable
    headings={[withUnit('目标任务', unit), '目标', '应完成', '实际']}
    rows={goals.map(({ id, title, target, expected, actual }) => ({
      id,
      name: title,
      figures: [target, expected, actual],
    }))}
  />
)
