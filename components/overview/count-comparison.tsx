import { CountChart } from '@/components/charts/count-chart'
import { type ComparedCount, countsInWords } from '@/lib/domain/overview/compared-counts'

import { FigureTable } from './figure-table'
import { SectionHeading } from './section-heading'

/** The counts of the plan: target, what should be there and what is, drawn and as a table. */
export function CountComparison({ counts, leftOut }: { counts: ComparedCount[]; leftOut: string }) {
  if (counts.length === 0) return null
  return (
    <section>
      <SectionHeading title="目标、应完成与实际" note="只含计数目标；比率另见上表" />
      <figure>
        <p aria-hidden className="mb-1.5 flex gap-4 text-xs text-muted">
          <Key className="border border-faint bg-track">目标</Key>
          <Key className="bg-faint">应完成</Key>
          <Key className="bg-accent">实际</Key>
        </p>
        <CountChart counts={counts} />
        <figcaption className="mt-1.5 text-xs text-muted">
          {countsInWords(counts)}
          {leftOut}
        </figcaption>
      </figure>
      <FigureTable
        headings={['目标任务', '目标', '应完成', '实际']}
        rows={counts.map(({ title, unit, target, expected, actual }) => ({
          name: `${title}（${unit}）`,
          figures: [target, expected, actual],
        }))}
      />
    </section>
  )
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <i className={`size-2.5 ${className}`} />
      {children}
    </span>
  )
}
