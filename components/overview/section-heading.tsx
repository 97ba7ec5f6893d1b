import type { ReactNode } from 'react'

type SectionHeadingProps = { title: string; id?: string; note?: string; children?: ReactNode }

/** The heading of a part of the page, with a small note and what can be changed about it. */
export function SectionHeading({ title, id, note, children }: SectionHeadingProps) {
  return (
    <div className="mb-2.5 flex flex-wrap items-baseline gap-x-2.5">
      <h2 id={id}>{title}</h2>
      {note && <small className="text-xs text-muted">{note}</small>}
      {children && <span className="ml-auto flex flex-wrap gap-x-3 text-xs text-muted">{children}</span>}
    </div>
  )
}
