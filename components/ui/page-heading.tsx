import type { ReactNode } from 'react'

type PageHeadingProps = { title: string; note?: string; children?: ReactNode }

/** A page's one heading, with a count beside it and what can be done at the end of the line. */
export function PageHeading({ title, note, children }: PageHeadingProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1>{title}</h1>
      {note && <span className="text-muted">{note}</span>}
      {children && <span className="ml-auto flex flex-wrap items-center gap-4">{children}</span>}
    </div>
  )
}
