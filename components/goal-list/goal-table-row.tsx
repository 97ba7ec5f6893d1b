import type { Route } from 'next'
import { Bullet } from '@/components/goals/bullet'
import { Figure } from '@/components/goals/figure'
import { StandingMark } from '@/components/goals/standing-mark'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { ListRow } from '@/lib/domain/goal-list/list-row'
import { commitmentWords } from '@/lib/domain/words'

import { MarkedTitle } from './marked-title'

type GoalTableRowProps = { row: ListRow; asked: string | null }

/** One goal of the list; all of the row leads to its page. On a phone it stands in three lines. */
export function GoalTableRow({ row, asked }: GoalTableRowProps) {
  const { id, title, stretch, bullet, actual, against, expected, standing, light, sentence, place } = row
  return (
    <tr className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b border-line py-2.25 hover:bg-surface wide:table-row wide:py-0">
      <td className="row-start-3 text-xs whitespace-nowrap wide:w-[150px] wide:py-1.75 wide:pr-2 wide:text-sm">
        <StandingMark standing={standing} light={light} isOverruled={row.isOverruled}>
          {row.brief}
        </StandingMark>
      </td>
      <th scope="row" className="wrap-anywhere wide:px-2 wide:py-1.25">
        <PageLink href={withAsOf(`/goals/${id}` as Route, asked)} className="after:absolute after:inset-0">
          <MarkedTitle title={title} marks={row.marks} />
        </PageLink>
        {stretch && (
          <small className="ml-1.5 text-xs whitespace-nowrap text-muted">{commitmentWords.stretch}</small>
        )}
        {place && <span className="block text-xs leading-snug text-muted">{place}</span>}
        {standing !== 'unmeasured' && (
          <span className="block text-xs leading-snug text-muted">{sentence}</span>
        )}
      </th>
      <td className="text-right whitespace-nowrap wide:px-2">
        <Figure actual={actual} against={against} />
      </td>
      <td className="col-span-full row-start-2 narrow:empty:hidden wide:w-[20%] wide:px-2">
        {bullet && <Bullet bullet={bullet} standing={standing} light={light} />}
      </td>
      <td className="hidden text-right text-xs whitespace-nowrap text-muted wide:table-cell wide:px-2">
        {expected}
      </td>
      <td className="row-start-3 text-right text-xs whitespace-nowrap text-muted wide:px-2 wide:text-left wide:text-sm">
        {row.department}
        <span className="wide:hidden"> · {row.lastReport ? `${row.lastReport}填报` : '尚未填报'}</span>
      </td>
      <td className="hidden text-right whitespace-nowrap text-muted wide:table-cell wide:pl-2">
        {row.lastReport ?? '尚未'}
      </td>
    </tr>
  )
}
