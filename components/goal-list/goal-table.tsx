'use client'

import { type Told, useTold } from '@/components/told'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { arranged, arrangementOf } from '@/lib/domain/goal-list/arrangement'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import type { GoalSection } from '@/lib/domain/goal-list/goal-sections'
import type { ListRow } from '@/lib/domain/goal-list/list-row'

import { ColumnHeading, columns } from './column-heading'
import { GoalTableRow } from './goal-table-row'

type GoalTableProps = { told: Told<GoalSection<ListRow>[]>; filter: GoalFilter; asked: Day | null }

/**
 * The goals under their headings, one row each. Drawn by the browser: a row is a few words in the page instead of
 * twenty elements.
 */
export function GoalTable({ told, filter, asked }: GoalTableProps) {
  const sections = useTold(told)
  return (
    <table className="goal-table mt-2 block w-full border-collapse wide:table">
      <thead className="hidden text-xs text-muted wide:table-header-group">
        <tr className="border-b border-line">
          {columns.map((column) => (
            <ColumnHeading
              key={column.heading}
              column={column}
              current={arrangementOf(filter)}
              to={(arrangement) => withAsOf(goalsPathOf(arranged(filter, arrangement)), asked)}
            />
          ))}
        </tr>
      </thead>
      {sections.map(({ id, theme, title, goals }) => (
        <tbody key={id} className="block wide:table-row-group">
          {title !== null && <SectionHeading theme={theme} title={title} />}
          {goals.map((row) => (
            <GoalTableRow key={row.id} row={row} asked={asked} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const SectionHeading = ({ theme, title }: { theme: string | null; title: string }) => (
  <tr className="block border-b border-line wide:table-row">
    <th scope="rowgroup" colSpan={columns.length} className="block pt-5 pb-1.5 wide:table-cell">
      {theme && <span className="font-semibold">{theme}</span>}{' '}
      <span className={`text-xs text-muted ${theme ? 'ml-2' : ''}`}>{title}</span>
    </th>
  </tr>
)
