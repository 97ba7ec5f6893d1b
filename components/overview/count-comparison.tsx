import { CountChart } from '@/components/charts/count-chart'
import { type ComparedCount, countsInWords } from '@/lib/domain/overview/compared-counts'

import { SectionHeading } from './section-heading'

/** The counts of the plan: target, what should be there and what is, drawn and as a table. */
export function CountComparison({ counts }: { counts: ComparedCount[] }) {
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
        <figcaption className="mt-1.5 text-xs text-muted">{countsInWords(counts)}</figcaption>
      </figure>
      <CountTable counts={counts} />
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

function CountTable({ counts }: { counts: ComparedCount[] }) {
  return (
    <details className="mt-1.5 text-xs">
      <summary className="cursor-pointer text-accent">以表格查看</summary>
      <table className="mt-1 w-full border-collapse">
        <thead>
          <tr className="border-b border-line text-muted">
            {['目标任务', '目标', '应完成', '实际'].map((heading, index) => (
              <th key={heading} scope="col" className={index > 0 ? 'text-right' : ''}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ id, title, unit, target, expected, actual }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1">
                {title}（{unit}）
              </th>
              <td className="text-right">{target}</td>
              <td className="text-right">{expected}</td>
              <td className="text-right">{actual}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
