import type { Route } from 'next'
import { memo } from 'react'

import { PageLink } from '@/components/ui/page-link'
import type { LineRow } from '@/lib/domain/goal-sheet/words'

type DiffRowProps = {
  row: LineRow
  /** Null for a row that can't be ticked. */
  ticked: boolean | null
  tick: (rows: readonly LineRow[], is: boolean) => void
}

/** A row of an uploaded table: what it changes, cell by cell, or what is wrong with it. One tick draws one row anew. */
export const DiffRow = memo(({ row, ticked, tick }: DiffRowProps) => (
  <li className="grid grid-cols-[1.75rem_1fr] border-b border-line py-2 last:border-0 [contain-intrinsic-size:auto_3rem] [content-visibility:auto] md:grid-cols-[1.75rem_4.5rem_minmax(0,2fr)_minmax(0,3fr)] md:gap-x-2">
    <span className="row-span-3 md:row-span-1">
      {ticked !== null && (
        <input
          type="checkbox"
          aria-label={`导入第${row.number}行：${row.title}`}
          checked={ticked}
          onChange={({ currentTarget }) => tick([row], currentTarget.checked)}
          className="checkbox checkbox-sm border-muted"
        />
      )}
    </span>
    <span className="text-muted max-md:text-xs">第{row.number}行</span>
    <span className="min-w-0 break-words">
      {row.goalId ? (
        <PageLink href={`/goals/${row.goalId}` as Route} className="fingertip">
          {row.title}
        </PageLink>
      ) : (
        row.title
      )}
    </span>
    {(row.problems.length > 0 || row.changes.length > 0) && (
      <span className="grid min-w-0 gap-0.5 max-md:col-start-2 max-md:mt-1 max-md:text-sm">
        {row.problems.map(({ address, message }) => (
          <span key={`${address} ${message}`} className="break-words text-red">
            <b className="mr-2 font-semibold">{address}</b>
            {message}
          </span>
        ))}
        {row.status === 'new' ? <NewCells row={row} /> : <ChangedCells row={row} />}
      </span>
    )}
  </li>
))

const NewCells = ({ row }: { row: LineRow }) => (
  <span className="break-words text-muted">
    {row.changes.map(({ label, after }) => `${label} ${after}`).join(' · ')}
  </span>
)

const ChangedCells = ({ row }: { row: LineRow }) =>
  row.changes.map(({ label, before, after, base }) => (
    <span key={label} className="break-words">
      <span className="mr-2 text-muted">{label}</span>
      {base === undefined ? (
        <>
          <span className="text-muted">{shown(before)}</span> →{' '}
          <b className="font-semibold">{shown(after)}</b>
        </>
      ) : (
        <>
          制表时{quoted(base)}，现在{quoted(before)}，表里
          <b className="font-semibold">{quoted(after)}</b>
        </>
      )}
    </span>
  ))

const shown = (text: string) => text || '（空）'

const quoted = (text: string) => (text ? `“${text}”` : '空着')
