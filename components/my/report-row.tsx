'use client'

import type { Route } from 'next'
import { useState } from 'react'

import type { EntryActions } from '@/components/entries/use-entry-form'
import { ExplainedMark } from '@/components/goals/explained-mark'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { ReportRow as Row } from '@/lib/domain/reporting/report-row'
import type { FormAction } from '@/lib/forms/state'

import { ReportForm } from './report-form'
import { StepForm } from './step-form'

type ReportRowProps = EntryActions & {
  row: Row
  firstKey: string
  asked: Day | null
  tickMilestone: FormAction
  goOn: () => void
}

/** A goal that owes a report, with the means to give it; and once given, what was recorded. */
export function ReportRow({ row, asked, tickMilestone, ...report }: ReportRowProps) {
  const [recorded, setRecorded] = useState('')
  const { sheet, title, due, lastReport } = row
  return (
    <li
      data-goal={sheet.goalId}
      className="grid items-start gap-x-8 gap-y-2.5 border-b border-line py-3 lg:grid-cols-[minmax(0,1fr)_460px]"
    >
      <div className="min-w-0">
        <PageLink
          href={withAsOf(`/goals/${sheet.goalId}` as Route, asked)}
          className="fingertip wrap-anywhere"
        >
          {title}
        </PageLink>
        <p className="text-xs text-muted">
          <ExplainedMark
            standing={row.standing}
            light={row.light}
            isOverruled={row.isOverruled}
            sentence={row.sentence}
            gap="mr-2"
          />
        </p>
        <p className="text-xs text-muted">
          {due}到期 · {lastReport ? `上次填报 ${lastReport}` : '还没有填报'}
        </p>
      </div>
      {row.isOwed ? (
        <div className="grid gap-2.5">
          {row.step && (
            <StepForm
              goalId={sheet.goalId}
              step={row.step}
              asOf={sheet.asOf}
              tickMilestone={tickMilestone}
              setRecorded={setRecorded}
              goOn={report.goOn}
            />
          )}
          <ReportForm row={row} setRecorded={setRecorded} {...report} />
        </div>
      ) : (
        <p role="status" className="lg:py-1.5">
          <span aria-hidden className="text-green">
            ✓
          </span>{' '}
          {recorded || '已填报。'}
        </p>
      )}
    </li>
  )
}
