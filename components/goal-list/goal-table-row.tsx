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
    <tr className="goal-line">
      <td className="goal-line-light">
        <StandingMark standing={standing} light={light} isOverruled={row.isOverruled}>
          {row.brief}
        </StandingMark>
      </td>
      <th scope="row" className="goal-line-title">
        <PageLink href={withAsOf(`/goals/${id}` as Route, asked)} className="goal-line-link">
          <MarkedTitle title={title} marks={row.marks} />
        </PageLink>
        {stretch && (
          <small className="ml-1.5 text-xs whitespace-nowrap text-muted">{commitmentWords.stretch}</small>
        )}
        {place && <span className="goal-line-note">{place}</span>}
        {standing !== 'unmeasured' && <span className="goal-line-note">{sentence}</span>}
      </th>
      <td className="goal-line-figure">
        <Figure actual={actual} against={against} />
      </td>
      <td className="goal-line-drawing">
        {bullet && <Bullet bullet={bullet} standing={standing} light={light} />}
      </td>
      <td className="goal-line-expected">{expected}</td>
      <td className="goal-line-department">
        {row.department}
        <span className="wide:hidden"> · {row.lastReport ? `${row.lastReport}填报` : '尚未填报'}</span>
      </td>
      <td className="goal-line-report">{row.lastReport ?? '尚未'}</td>
    </tr>
  )
}
