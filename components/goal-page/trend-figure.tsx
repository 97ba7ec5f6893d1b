import { TrendChart } from '@/components/charts/trend-chart'
import type { TrendFigure as Figure } from '@/lib/domain/trend/figure'

type TrendFigureProps = Figure & { unit: string }

/** The trend as a chart, where it leads, in words, and as a table of the same figures. */
export function TrendFigure({ trend, labels, forecast, caption, head, rows, unit }: TrendFigureProps) {
  return (
    <figure>
      <TrendChart trend={trend} labels={labels} />
      <figcaption className="mt-1 text-xs text-muted">
        {forecast && <p className="mb-0.5 text-sm text-ink">{forecast}</p>}
        <p>{caption}</p>
        <details className="mt-0.5">
          <summary className="w-fit cursor-pointer text-accent pointer-coarse:py-3.5">以表格查看</summary>
          <table className="mt-1 w-full max-w-md text-sm">
            <thead>
              <tr className="border-b border-line text-xs text-muted">
                <th className="py-1.5">截至</th>
                {head && (
                  <th className="py-1.5 text-right">
                    {head}（{unit}）
                  </th>
                )}
                <th className="py-1.5 text-right">实际（{unit}）</th>
              </tr>
            </thead>
            <tbody className="text-ink">
              {rows.map(({ day, expected, actual, isAsOf }) => (
                <tr key={day} className={`border-b border-line ${isAsOf ? 'font-semibold' : ''}`}>
                  <td className="py-1">{day}</td>
                  {head && <td className="py-1 text-right">{expected}</td>}
                  <td className="py-1 text-right">{actual}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  )
}
