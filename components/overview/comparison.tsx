import type { ReactNode } from 'react'

import { ComparedChart } from '@/components/charts/compared-chart'
import type { ComparedPanel } from '@/lib/domain/overview/compared'
import { panelInWords } from '@/lib/domain/overview/compared-words'

import { FigureTable } from './figure-table'
import { SectionHeading } from './section-heading'

type ComparisonProps = {
  panels: ComparedPanel[]
  leftOut: string
  /** Which theme or department is drawn, and the way to another one. */
  children?: ReactNode
}

/** The goals of one part: target, what should be there and what is, each unit on an axis of its own. */
export function Comparison({ panels, leftOut, children }: ComparisonProps) {
  return (
    <section className="mt-9.5">
      <SectionHeading title="目标、应完成与实际" note="每种单位各用一条轴">
        {children}
      </SectionHeading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-11 gap-y-6 border-t border-line pt-2.5 lg:grid-cols-2">
        {panels.length === 0 && <p className="text-muted">没有可比的数。</p>}
        {panels.map((panel) => (
          <div key={`${panel.form} ${panel.unit}`} className="break-inside-avoid">
            <figure>
              <Keys {...panel} />
              <ComparedChart {...panel} />
              <figcaption className="mt-1.5 text-xs text-muted">{panelInWords(panel)}</figcaption>
            </figure>
            <FigureTable
              headings={[`目标任务（${panel.unit}）`, '目标', '应完成', '实际']}
              rows={panel.goals.map(({ id, title: goal, target, expected, actual }) => ({
                id,
                name: goal,
                figures: [target, expected, actual],
              }))}
            />
          </div>
        ))}
      </div>
      {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
    </section>
  )
}

function Keys({ form, unit }: ComparedPanel) {
  return (
    <p className="mb-1.5 flex flex-wrap gap-x-4 text-xs text-muted">
      <span>单位：{unit}</span>
      {form === 'bars' ? (
        <>
          <Key className="size-2.5 border border-faint bg-track">目标</Key>
          <Key className="size-2.5 bg-faint">应完成</Key>
          <Key className="size-2.5 bg-accent">实际</Key>
        </>
      ) : (
        <>
          <Key className="size-2.5 rounded-full border-2 border-faint">目标</Key>
          <Key className="h-3 w-0.5 bg-mark">应完成</Key>
          <Key className="size-2.5 rounded-full bg-accent">实际</Key>
        </>
      )}
    </p>
  )
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <i aria-hidden className={className} />
      {children}
    </span>
  )
}
