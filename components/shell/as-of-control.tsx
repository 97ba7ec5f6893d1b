'use client'

import { monthEndsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'

import { DayControl } from './day-control'

type AsOfControlProps = {
  asOf: Day
  today: Day
  plan: { year: number; pinnedAsOf: Day | null }
  path: string
  /** What else the URL asks for, kept when the day changes. */
  keep?: [name: string, value: string][]
}

/** The day everything on the page is computed for (截至日期), and the way to another one. */
export function AsOfControl({ asOf, today, plan, path, keep = [] }: AsOfControlProps) {
  const pinned = plan.pinnedAsOf && {
    label: `数据截至 ${dayInWords(plan.pinnedAsOf)}`,
    day: plan.pinnedAsOf,
  }
  return (
    <DayControl
      name="asOf"
      label={`截至 ${dayInWords(asOf)}`}
      day={asOf}
      near={[...(pinned ? [pinned] : []), { label: '今天', day: today }]}
      monthEnds={{
        title: `${plan.year}年各月底`,
        choices: monthEndsOf(plan.year, today).map(({ month, day }) => ({ label: `${month}月底`, day })),
      }}
      question="看到哪一天为止"
      path={path}
      keep={keep}
    />
  )
}
