import type { Route } from 'next'
import Form from 'next/form'
import Link from 'next/link'

import { DropDown } from '@/components/ui/drop-down'
import { monthEndsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'

type AsOfControlProps = {
  asOf: Day
  today: Day
  plan: { year: number; pinnedAsOf: Day | null }
  path: string
  /** What else the URL asks for, kept when the day changes. */
  keep?: [name: string, value: string][]
}

/** The day everything on the page is computed for (截至日期), and the way to another one. It lives in the URL. */
export function AsOfControl({ asOf, today, plan, path, keep = [] }: AsOfControlProps) {
  const choiceOf = (day: Day) => ({
    to: `${path}?${new URLSearchParams([...keep, ['asOf', day]])}` as Route,
    isCurrent: day === asOf,
  })
  const monthEnds = monthEndsOf(plan.year, today)
  return (
    <DropDown
      key={asOf}
      label={`截至 ${dayInWords(asOf)} ▾`}
      className="min-h-8 rounded-md border border-line bg-surface px-2.5 py-0.5 hover:border-faint pointer-coarse:min-h-11"
    >
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        {plan.pinnedAsOf && (
          <Choice {...choiceOf(plan.pinnedAsOf)}>{`数据截至 ${dayInWords(plan.pinnedAsOf)}`}</Choice>
        )}
        <Choice {...choiceOf(today)}>今天</Choice>
      </p>
      {monthEnds.length > 0 && (
        <nav
          aria-label={`${plan.year}年各月底`}
          className="grid grid-cols-4 gap-y-1 border-t border-line pt-2.5"
        >
          {monthEnds.map(({ month, day }) => (
            <Choice key={day} {...choiceOf(day)}>{`${month}月底`}</Choice>
          ))}
        </nav>
      )}
      {/* Without loading the page anew, so that what was typed into it stays. */}
      <Form
        action={path as Route}
        prefetch={false}
        scroll={false}
        className="flex items-end gap-2 border-t border-line pt-2.5"
      >
        {keep.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="grid flex-1 gap-1 text-xs text-muted">
          看到哪一天为止
          <input
            type="date"
            name="asOf"
            defaultValue={asOf}
            required
            className="input w-full border-faint bg-canvas text-ink"
          />
        </label>
        <button type="submit" className="btn border-line bg-surface">
          查看
        </button>
      </Form>
    </DropDown>
  )
}

type ChoiceProps = { to: Route; isCurrent: boolean; children: string }

const Choice = ({ to, isCurrent, children }: ChoiceProps) => (
  <Link
    href={to}
    scroll={false}
    prefetch={false}
    aria-current={isCurrent ? 'date' : undefined}
    className={`fingertip w-fit ${isCurrent ? 'font-semibold text-ink underline underline-offset-4' : 'text-accent'}`}
  >
    {children}
  </Link>
)
