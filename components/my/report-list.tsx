'use client'

import { useRef, useState } from 'react'

import type { EntryActions } from '@/components/entries/use-entry-form'
import type { Day } from '@/lib/domain/day'
import type { ReportRow as Row } from '@/lib/domain/reporting/report-row'
import type { FormAction } from '@/lib/forms/state'

import { ReportRow } from './report-row'

type ReportListProps = EntryActions & {
  asOf: Day
  /** Everything to report on this month; what was in already when the page was opened is not listed. */
  rows: Row[]
  keys: Record<string, string>
  /** The day asked for in the URL, which links carry on. */
  asked: Day | null
  tickMilestone: FormAction
  /** Which day the reports are dated to. */
  hint: string
}

/**
 * What is owed this month, to be reported in place. A row that was reported stays where it is until the page is
 * opened anew or another day is looked from, so that nothing moves under the hand. What was typed stays in its row.
 */
export function ReportList({ asOf, rows, keys, asked, hint, ...actions }: ReportListProps) {
  const list = useRef<HTMLOListElement>(null)
  const [listed, setListed] = useState<{ asOf: Day; goalIds: string[] }>({ asOf, goalIds: [] })
  const stay = listed.asOf === asOf ? listed.goalIds : []
  const owed = rows.filter(({ isOwed }) => isOwed).map(({ sheet }) => sheet.goalId)
  const added = owed.filter((goalId) => !stay.includes(goalId))
  if (added.length > 0 || listed.asOf !== asOf) setListed({ asOf, goalIds: [...stay, ...added] })
  const shown = listed.goalIds.map((goalId) => rows.find(({ sheet }) => sheet.goalId === goalId))

  const goOn = (goalId: string) => {
    const items = [...(list.current?.children ?? [])]
    const here = items.findIndex((item) => item instanceof HTMLElement && item.dataset.goal === goalId)
    const fields = [...items.slice(here + 1), ...items.slice(0, here)].map((item) =>
      item.querySelector<HTMLElement>('[data-first-field]'),
    )
    fields.find((field) => field !== null)?.focus()
  }

  if (listed.goalIds.length === 0) return null
  return (
    <section aria-labelledby="owed" className="mt-6">
      <h2 id="owed" className="mb-2.5">
        本月未填报 <small className="ml-1 text-xs font-normal text-muted">{hint}</small>
      </h2>
      <ol ref={list} className="border-t border-line">
        {shown.map(
          (row) =>
            row && (
              <ReportRow
                key={row.sheet.goalId}
                row={row}
                firstKey={keys[row.sheet.goalId] ?? ''}
                asked={asked}
                goOn={() => goOn(row.sheet.goalId)}
                {...actions}
              />
            ),
        )}
      </ol>
    </section>
  )
}
