'use client'

import { useRef, useState } from 'react'

import type { EntryActions } from '@/components/entries/use-entry-form'
import type { Day } from '@/lib/domain/day'
import type { ReportRow as Row } from '@/lib/domain/report-row'
import type { FormAction } from '@/lib/forms/state'

import { ReportRow } from './report-row'

type ReportListProps = EntryActions & {
  rows: Row[]
  keys: string[]
  /** The day asked for in the URL, which links carry on. */
  asked: Day | null
  tickMilestone: FormAction
  /** Which day the reports are dated to. */
  hint: string
}

/**
 * What is owed this month, to be reported in place. A row that was reported stays where it is until the page is
 * opened anew, so that nothing moves under the hand.
 */
export function ReportList({ rows, keys, asked, hint, ...actions }: ReportListProps) {
  const list = useRef<HTMLOListElement>(null)
  const [first] = useState(() => rows.map((row, index) => ({ row, key: keys[index] ?? '' })))
  const owed = new Map(rows.map((row) => [row.sheet.goalId, row]))
  const known = new Set(first.map(({ row }) => row.sheet.goalId))
  const added = rows
    .map((row, index) => ({ row, key: keys[index] ?? '' }))
    .filter(({ row }) => !known.has(row.sheet.goalId))

  const goOn = (goalId: string) => {
    const items = [...(list.current?.children ?? [])]
    const here = items.findIndex((item) => item instanceof HTMLElement && item.dataset.goal === goalId)
    const fields = [...items.slice(here + 1), ...items.slice(0, here)].map((item) =>
      item.querySelector<HTMLElement>('[data-first-field]'),
    )
    fields.find((field) => field !== null)?.focus()
  }

  if (first.length + added.length === 0) return null
  return (
    <section aria-labelledby="owed" className="mt-6">
      <h2 id="owed" className="mb-2.5">
        本月未填报 <small className="ml-1 text-xs font-normal text-muted">{hint}</small>
      </h2>
      <ol ref={list} className="border-t border-line">
        {[...first, ...added].map(({ row, key }) => {
          const { goalId } = row.sheet
          return (
            <ReportRow
              key={goalId}
              row={owed.get(goalId) ?? row}
              firstKey={key}
              isOwed={owed.has(goalId)}
              asked={asked}
              goOn={() => goOn(goalId)}
              {...actions}
            />
          )
        })}
      </ol>
    </section>
  )
}
