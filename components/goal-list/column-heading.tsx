import type { Route } from 'next'
import Link from 'next/link'

import type { Arrangement } from '@/lib/domain/goal-list/arrangement'

type Column = {
  heading: string
  align?: 'text-right'
  isDrawing?: true
  /** What the list is arranged by when one presses the heading, and which way that runs. */
  sort?: { by: Arrangement; is: 'ascending' | 'descending' | 'other' }
}

/** The columns of the list. The plan and the departments have an order of their own. */
export const columns: Column[] = [
  { heading: '灯', sort: { by: 'gap', is: 'descending' } },
  { heading: '目标任务', sort: { by: 'theme', is: 'other' } },
  { heading: '实际 / 目标', align: 'text-right' },
  { heading: '图示', isDrawing: true },
  { heading: '应完成', align: 'text-right' },
  { heading: '牵头科室', sort: { by: 'department', is: 'other' } },
  { heading: '最近填报', align: 'text-right', sort: { by: 'report', is: 'ascending' } },
]

/** How wide the columns are. In a window too narrow for them a row is a card. */
export const rowColumns = 'lg:grid-cols-[150px_minmax(0,1fr)_116px_20%_64px_88px_72px]'

const arrows = { ascending: ' ↑', descending: ' ↓', other: '' }

type ColumnHeadingProps = { column: Column; current: Arrangement; to: (arrangement: Arrangement) => Route }

/** The head of a column, which the list can be arranged by where it leads somewhere. */
export function ColumnHeading({ column, current, to }: ColumnHeadingProps) {
  const { heading, align = '', isDrawing, sort } = column
  const isCurrent = sort?.by === current
  return (
    <th scope="col" aria-sort={sort && (isCurrent ? sort.is : 'none')} className={`py-1 ${align}`}>
      {isDrawing && <span className="sr-only">{heading}</span>}
      {!isDrawing && !sort && heading}
      {sort && (
        <Link
          href={to(sort.by)}
          scroll={false}
          prefetch={false}
          className={`inline-flex min-h-6 items-center whitespace-nowrap ${isCurrent ? 'font-semibold text-ink' : ''}`}
        >
          {heading}
          {isCurrent && <span aria-hidden>{arrows[sort.is]}</span>}
        </Link>
      )}
    </th>
  )
}
