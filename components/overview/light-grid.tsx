import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { shapeOf, shortWordOf, standingsInWords } from '@/lib/domain/overview/column-words'
import type { LightGrid as Grid } from '@/lib/domain/overview/light-grid'
import { pathOf } from '@/lib/domain/overview/part'

export type LightGridProps = {
  grid: Grid
  title: string
  by: 'theme' | 'department'
  within: Partial<GoalFilter>
  asked: Day | null
}

/**
 * How many goals of each group stand how; each number leads to its goals. In fixed order, never ranked. Drawn by the
 * browser from a few numbers.
 */
export function LightGrid({ grid, title, by, within, asked }: LightGridProps) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-b border-line text-xs text-muted">
          <th scope="col" className="py-1.75 pr-1.5">
            {title}
          </th>
          {grid.columns.map((column) => (
            <th
              key={column.standings[0]}
              scope="col"
              className="px-1.5 text-right"
              title={standingsInWords(column.standings)}
            >
              <span aria-hidden>{shapeOf(column)}</span>{' '}
              <span className="sr-only lg:not-sr-only print:not-sr-only">{shortWordOf(column)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ id, title: name, counts }) => (
          <tr key={id} className="border-b border-line">
            <th scope="row" className="py-1.75 pr-1.5">
              <PageLink href={withAsOf(pathOf({ id, kind: by }) as Route, asked)} className="fingertip">
                {name}
              </PageLink>
            </th>
            {grid.columns.map((column, index) => {
              const goals = counts[index] ?? 0
              const isHot = column.isHot && goals > 0
              return (
                <td key={column.standings[0]} className={`text-right ${isHot ? 'bg-red-soft' : ''}`}>
                  {goals > 0 ? (
                    <PageLink
                      href={withAsOf(
                        goalsPathOf({ ...within, [by]: [id], standing: column.standings }),
                        asked,
                      )}
                      className="block px-1.5 py-1.75 pointer-coarse:py-3"
                    >
                      {goals}
                    </PageLink>
                  ) : (
                    <span className="px-1.5 text-muted">–</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
