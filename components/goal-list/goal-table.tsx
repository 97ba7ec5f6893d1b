import { type Told, useTold } from '@/components/told'
import { Later } from '@/components/ui/later'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { arranged, arrangementOf } from '@/lib/domain/goal-list/arrangement'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import type { GoalSection } from '@/lib/domain/goal-list/goal-sections'
import type { ListRow } from '@/lib/domain/goal-list/list-row'

import { ColumnHeading, columns } from './column-heading'
import { GoalTableRow } from './goal-table-row'

type GoalTableProps = {
  /** The first rows, how many come later, and those. */
  sections: GoalSection<ListRow>[]
  later: number
  rest: Told<GoalSection<ListRow>[]>
  filter: GoalFilter
  asked: Day | null
}

/** About how high a row is, in pixels. */
const HEIGHT = 56

/** The goals under their headings, one row each. Its columns are as wide whatever rows come later. */
export const GoalTable = ({ sections, later, rest, filter, asked }: GoalTableProps) => (
  <table className="goal-table mt-2 block w-full border-collapse wide:table wide:table-fixed">
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
    <Sections sections={sections} asked={asked} />
    <Later meanwhile={<Room goals={later} />}>
      <RestOfSections rest={rest} asked={asked} />
    </Later>
  </table>
)

const Sections = ({ sections, asked }: { sections: GoalSection<ListRow>[]; asked: Day | null }) =>
  sections.map(({ id, theme, title, goals }) => (
    <tbody key={id} className="block wide:table-row-group">
      {title !== null && <SectionHeading theme={theme} title={title} />}
      {goals.map((row) => (
        <GoalTableRow key={row.id} row={row} asked={asked} />
      ))}
    </tbody>
  ))

const RestOfSections = ({ rest, asked }: Pick<GoalTableProps, 'rest' | 'asked'>) => (
  <Sections sections={useTold(rest)} asked={asked} />
)

const Room = ({ goals }: { goals: number }) => (
  <tbody className="block wide:table-row-group">
    <tr className="block wide:table-row">
      <td className="block wide:table-cell" style={{ height: goals * HEIGHT }} />
    </tr>
  </tbody>
)

const SectionHeading = ({ theme, title }: { theme: string | null; title: string }) => (
  <tr className="block border-b border-line wide:table-row">
    <th scope="rowgroup" colSpan={columns.length} className="block pt-5 pb-1.5 wide:table-cell">
      {theme && <span className="font-semibold">{theme}</span>}{' '}
      <span className={`text-xs text-muted ${theme ? 'ml-2' : ''}`}>{title}</span>
    </th>
  </tr>
)
