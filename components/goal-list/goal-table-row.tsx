import type { Route } from 'next'
import Link from 'next/link'

import { Bullet } from '@/components/goals/bullet'
import { Figure } from '@/components/goals/figure'
import { StandingMark } from '@/components/goals/standing-mark'
import { withAsOf } from '@/lib/domain/as-of'
import type { ListRow } from '@/lib/domain/goal-list/list-row'
import { commitmentWords } from '@/lib/domain/words'

import { rowColumns } from './column-heading'
import { MarkedTitle } from './marked-title'

type GoalTableRowProps = { row: ListRow; asked: string | null }

/** One goal of the list; all of the row leads to its page. In a narrow window it stands in three lines. */
export function GoalTableRow({ row, asked }: GoalTableRowProps) {
  const { id, title, stretch, bullet, actual, against, expected, standing, light, sentence, place } = row
  return (
    <tr
      className={`list-row relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2.25 hover:bg-surface lg:py-1.25 ${rowColumns}`}
    >
      <td className="row-start-3 text-xs lg:row-start-auto lg:text-sm">
        <StandingMark standing={standing} light={light} isOverruled={row.isOverruled}>
          {row.brief}
        </StandingMark>
      </td>
      <th scope="row" className="self-start wrap-anywhere lg:self-auto">
        <Link
          href={withAsOf(`/goals/${id}` as Route, asked)}
          prefetch={false}
          className="after:absolute after:inset-0"
        >
          <MarkedTitle title={title} marks={row.marks} />
        </Link>
        {stretch && (
          <small className="ml-1.5 text-xs whitespace-nowrap text-muted">{commitmentWords.stretch}</small>
        )}
        {place && <span className="block text-xs leading-snug text-muted">{place}</span>}
        {standing !== 'unmeasured' && (
          <span className="block text-xs leading-snug text-muted">{sentence}</span>
        )}
      </th>
      <td className="self-start text-right max-lg:whitespace-nowrap lg:self-auto">
        <Figure actual={actual} against={against} />
      </td>
      <td className="col-span-full row-start-2 max-lg:empty:hidden lg:col-span-1 lg:row-start-auto">
        {bullet && <Bullet bullet={bullet} standing={standing} light={light} />}
      </td>
      <td className="hidden text-right text-xs text-muted lg:block">{expected}</td>
      <td className="row-start-3 text-right text-xs text-muted lg:row-start-auto lg:text-left lg:text-sm">
        {row.department}
      </td>
      <td className="hidden text-right text-muted lg:block">{row.lastReport ?? '尚未'}</td>
    </tr>
  )
}
