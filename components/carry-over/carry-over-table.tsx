import type { Route } from 'next'
import { Fragment, type ReactNode } from 'react'

import { lastSaid } from '@/components/forms/labelled'
import { StandingMark } from '@/components/goals/standing-mark'
import { PageLink } from '@/components/ui/page-link'
import type { CarryOverRow, CarryOverSection } from '@/lib/domain/carry-over/carry-over-row'
import type { FormState } from '@/lib/forms/state'

type CarryOverTableProps = { sections: CarryOverSection[]; state: FormState }

/** The goals under their headings, each to be chosen, with its final figure and its target. */
export function CarryOverTable({ sections, state }: CarryOverTableProps) {
  const chosen = lastSaid(state, 'goals').typed
  const kept = lastSaid(state, 'keptTargets').typed
  return (
    <table className="block w-full md:table">
      <thead className="text-xs text-muted max-md:sr-only">
        <tr className="border-b border-line">
          {['目标任务', '指标类型', '科室', '今年数', '目标值'].map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 last:pr-0 nth-4:text-right">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {sections.map(({ id, theme, title, rows }) => (
          <Fragment key={id}>
            <tr className="block border-b border-line md:table-row">
              <th scope="rowgroup" colSpan={5} className="block pt-5 pb-1.5 md:table-cell">
                {theme && <span className="mr-2 font-semibold">{theme}</span>}
                <span className="text-xs text-muted">{title}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                isChosen={chosen ? chosen.includes(row.id) : row.isProposed}
                keepsTarget={kept ? kept.includes(row.id) : true}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { row: CarryOverRow; isChosen: boolean; keepsTarget: boolean }

function Row({ row, isChosen, keepsTarget }: RowProps) {
  const { id, title, standing, light, kind, department, figure, target, instead } = row
  return (
    <tr className="flex flex-wrap items-center gap-x-4 border-b border-line py-1.5 md:table-row">
      <th scope="row" className="w-full md:w-auto md:py-1.5 md:pr-4">
        <span className="flex items-center gap-2.5">
          <Tick name="goals" id={id} isTicked={isChosen} label={`带入：${title}`} />
          <span className="min-w-0">
            <PageLink href={`/goals/${id}` as Route} className="fingertip wrap-anywhere">
              {title}
            </PageLink>{' '}
            <StandingMark standing={standing} light={light} className="ml-1 text-xs whitespace-nowrap" />
          </span>
        </span>
      </th>
      <td className="text-xs whitespace-nowrap text-muted max-md:ml-7.5 md:pr-4">{kind}</td>
      <td className="text-xs whitespace-nowrap text-muted md:pr-4">{department}</td>
      <td className="whitespace-nowrap md:pr-4 md:text-right">
        {figure ? (
          <>
            <span className="text-xs text-muted md:hidden">今年数 </span>
            {figure}
          </>
        ) : (
          <span className="text-muted max-md:hidden">–</span>
        )}
      </td>
      <td className="whitespace-nowrap empty:hidden max-md:w-full max-md:pl-7.5 md:empty:table-cell">
        {target === null ? (
          instead && <span className="text-muted">{instead}</span>
        ) : (
          <Tick name="keptTargets" id={id} isTicked={keepsTarget} label={`沿用目标值${target}：${title}`}>
            沿用{target}
          </Tick>
        )}
      </td>
    </tr>
  )
}

type TickProps = { name: string; id: string; isTicked: boolean; label: string; children?: ReactNode }

const Tick = ({ name, id, isTicked, label, children }: TickProps) => (
  <label className="flex cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
    <input
      type="checkbox"
      name={name}
      value={id}
      defaultChecked={isTicked}
      aria-label={label}
      className="checkbox checkbox-sm checkbox-primary border-faint"
    />
    {children}
  </label>
)
