import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import type { Arrangement } from '@/lib/domain/goal-list/arrangement'

type Column = {
  heading: string
  /** Of the whole table: the title has what the others leave. */
  width?: string
  align?: 'text-right'
  isDrawing?: true
  /** What the list is arranged by when one presses the heading, and which way that runs. */
  sort?: { by: Arrangement; is: 'ascending' | 'descending' | 'other' }
}

/** The columns of the list. The plan and the departments have an order of their own. */
export const columns: Column[] = [
  { heading: '灯', width: 'w-[150px]', sort: { by: 'gap', is: 'descending' } },
  { heading: '目标任务', sort: { by: 'theme', is: 'other' } },
  { heading: '实际 / 目标', width: 'w-[140px]', align: 'text-right' },
  { heading: '图示', width: 'w-[18%]', isDrawing: true },
  { heading: '应完成', width: 'w-[92px]', align: 'text-right' },
  { heading: '牵头科室', width: 'w-[104px]', sort: { by: 'department', is: 'other' } },
  { heading: '最近填报', width: 'w-[84px]', align: 'text-right', sort: { by: 'report', is: 'ascending' } },
]

const arrows = { ascending: ' ↑', descending: ' ↓', other: '' }

type ColumnHeadingProps = { column: Column; current: Arrangement; to: (arrangement: Arrangement) => Route }

/** The head of a column, which the list can be arranged by where it leads somewhere. */
export function ColumnHeading({ column, current, to }: ColumnHeadingProps) {
  const { heading, width = '', align = '', isDrawing, sort } = column
  const isCurrent = sort?.by === current
  return (
    <th
      scope="col"
      aria-sort={sort && (isCurrent ? sort.is : 'none')}
      className={`px-2 py-1 first:pl-0 last:pr-0 ${width} ${align}`}
    >
      {isDrawing && <span className="sr-only">{heading}</span>}
      {!isDrawing && !sort && heading}
      {sort && (
        <PageLink
          href={to(sort.by)}
          keepsPlace
          className={`inline-flex min-h-6 items-center pointer-coarse:min-h-11 whitespace-nowrap ${isCurrent ? 'font-semibold text-ink' : ''}`}
        >
          {heading}
          {isCurrent && <span aria-hidden>{arrows[sort.is]}</span>}
        </PageLink>
      )}
    </th>
  )
}
