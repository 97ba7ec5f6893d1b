import { ChartFrame } from '@/components/charts/chart-frame'
import { TrendChart } from '@/components/charts/trend-chart'
import type { Day } from '@/lib/domain/day'
import type { TrendFigure as Figure } from '@/lib/domain/trend/figure'

export type TrendFigureProps = Figure & { title: string; unit: string; asOf: Day }

/** The trend as a chart, where it leads, in words, and as a table of the same figures. */
export function TrendFigure({ trend, labels, forecast, caption, title, asOf, ...table }: TrendFigureProps) {
  return (
    <ChartFrame
      title={table.unit ? `${title}（${table.unit}）` : title}
      asOf={asOf}
      caption={
        <>
          {forecast && <p className="mb-0.5 text-sm text-ink">{forecast}</p>}
          <p>{caption}</p>
        </>
      }
      table={<TrendTable {...table} />}
    >
      <TrendChart trend={trend} labels={labels} />
    </ChartFrame>
  )
}

type TrendTableProps = Pick<TrendFigureProps, 'head' | 'rows' | 'unit'>

const TrendTable = ({ head, rows, unit }: TrendTableProps) => (
  <details className="text-xs">
    <summary className="w-fit cursor-pointer py-1 text-accent pointer-coarse:py-3.5 print:hidden">
      以表格查看
    </summary>
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
      <tbody>
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
)
