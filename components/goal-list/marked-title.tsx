import { Fragment } from 'react'

import type { Span } from '@/lib/domain/goal-list/search/spelling'

/** A title with what is searched for marked in it. */
export function MarkedTitle({ title, marks = [] }: { title: string; marks?: readonly Span[] }) {
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {title.slice(marks[index - 1]?.[1] ?? 0, from)}
          <mark className="rounded-xs bg-found text-inherit">{title.slice(from, to)}</mark>
        </Fragment>
      ))}
      {title.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
