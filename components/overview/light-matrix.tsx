import type { Route } from 'next'

import { colourOf } from '@/components/goals/standing-colour'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { standingsInWords } from '@/lib/domain/overview/column-words'
import type { LightMatrix as Matrix, ShapeCount } from '@/lib/domain/overview/light-matrix'
import { pathOf } from '@/lib/domain/overview/part'
import type { Standing } from '@/lib/domain/standing'
import { standingWords } from '@/lib/domain/words'

export type LightMatrixProps = { matrix: Matrix; asked: Day | null }

/**
 * 板块 × 科室: what stands how, each number leading to its goals. Drawn by the browser from a few numbers; on a phone
 * each department is a block of its own, its themes below each other.
 */
export function LightMatrix({ matrix: { themes, rows, totals }, asked }: LightMatrixProps) {
  return (
    <table className="w-full border-collapse max-md:block">
      <thead className="text-xs text-muted max-md:sr-only">
        <tr className="border-b border-line">
          <th scope="col" className="py-1.75 pr-1.5">
            科室
          </th>
          {themes.map(({ id, title }) => (
            <th key={id} scope="col" className="px-1.5">
              <PageLink href={withAsOf(pathOf({ id, kind: 'theme' }) as Route, asked)} className="fingertip">
                {title}
              </PageLink>
            </th>
          ))}
          <th scope="col" className="pl-1.5">
            合计
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map(({ id, title, cells, all }) => (
          <tr key={id} className="break-inside-avoid border-b border-line max-md:block max-md:py-2">
            <th scope="row" className="py-1.75 pr-1.5 align-baseline whitespace-nowrap max-md:block">
              <PageLink
                href={withAsOf(pathOf({ id, kind: 'department' }) as Route, asked)}
                className="fingertip"
              >
                {title}
              </PageLink>
            </th>
            {themes.map((theme, index) => (
              <Cell
                key={theme.id}
                label={theme.title}
                counts={cells[index] ?? []}
                within={{ theme: [theme.id], department: [id] }}
                asked={asked}
              />
            ))}
            <Cell label="合计" counts={all} within={{ department: [id] }} asked={asked} />
          </tr>
        ))}
      </tbody>
      <tfoot className="max-md:hidden">
        <tr className="border-b border-line">
          <th scope="row" className="py-1.75 pr-1.5 align-baseline text-muted">
            合计
          </th>
          {themes.map((theme, index) => (
            <Cell
              key={theme.id}
              label={theme.title}
              counts={totals[index] ?? []}
              within={{ theme: [theme.id] }}
              asked={asked}
            />
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

type CellProps = { label: string; counts: ShapeCount[]; within: Partial<GoalFilter>; asked: Day | null }

function Cell({ label, counts, within, asked }: CellProps) {
  return (
    <td className={counts.length === 0 ? 'matrix-cell max-md:hidden' : 'matrix-cell'}>
      <span aria-hidden className="matrix-label">
        {label}
      </span>
      <span className="flex flex-wrap gap-x-2.5">
        {counts.length === 0 && <span className="text-muted">·</span>}
        {counts.map(({ standings, light, goals }) => (
          <PageLink
            key={standings[0]}
            href={withAsOf(goalsPathOf({ ...within, standing: standings }), asked)}
            title={`${standingsInWords(standings)} ${goals} 项`}
            aria-label={`${label} ${standingsInWords(standings)} ${goals} 项`}
            className={`matrix-count fingertip ${colourOf({ light })}`}
          >
            {signOf(standings)}
            {goals}
          </PageLink>
        ))}
      </span>
    </td>
  )
}

// A dash before a number would make it less than nothing.
function signOf([first = 'unmeasured']: readonly Standing[]) {
  const { shape, word } = standingWords[first]
  return first === 'unmeasured' ? <small className="text-xs">{word}</small> : shape
}
