import type { Route } from 'next'

import { RowAction } from '@/components/forms/row-action'
import { PageLink } from '@/components/ui/page-link'
import type { FormAction } from '@/lib/forms/state'

type OpenSheet = { id: string; fileName: string; by: string; at: string }

/** The tables that were uploaded and neither imported nor let go. */
export function OpenSheets({ sheets, drop }: { sheets: OpenSheet[]; drop: FormAction }) {
  if (sheets.length === 0) return null
  return (
    <section aria-labelledby="open" className="grid gap-1">
      <h2 id="open">没有确认的</h2>
      <ul>
        {sheets.map(({ id, fileName, by, at }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-2 last:border-0"
          >
            <PageLink href={`/plan/sheet/${id}` as Route} className="fingertip min-w-0 break-words">
              {fileName}
            </PageLink>
            <span className="text-xs text-muted">
              {by} {at}
            </span>
            <span className="ml-auto">
              <RowAction label="放弃" about={fileName} action={drop} fields={{ draftId: id }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
