import type { Route } from 'next'
import Form from 'next/form'
import Link from 'next/link'

import { DropDown } from '@/components/ui/drop-down'
import { type Day, monthEndOf } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'

type AsOfControlProps = {
  asOf: Day
  today: Day
  pinned: Day | null
  path: string
  /** What else the URL asks for, kept when the day changes. */
  keep?: [name: string, value: string][]
}

/** The day everything on the page is computed for (截至日期), and the way to another one. It lives in the URL. */
export function AsOfControl({ asOf, today, pinned, path, keep = [] }: AsOfControlProps) {
  const to = (day: Day) => `${path}?${new URLSearchParams([...keep, ['asOf', day]])}` as Route
  return (
    <DropDown
      key={asOf}
      label={`截至 ${dayInWords(asOf)} ▾`}
      className="min-h-8 rounded-md border border-line bg-surface px-2.5 py-0.5 hover:border-faint pointer-coarse:min-h-11"
    >
      {/* Without loading the page anew, so that what was typed into it stays. */}
      <Form action={path as Route} prefetch={false} scroll={false} className="flex items-end gap-2">
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
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-accent">
        {pinned && (
          <Link href={to(pinned)} scroll={false} className="fingertip">
            数据截至 {dayInWords(pinned)}
          </Link>
        )}
        <Link href={to(monthEndOf(asOf))} scroll={false} className="fingertip">
          本月底
        </Link>
        <Link href={to(today)} scroll={false} className="fingertip">
          今天
        </Link>
      </p>
    </DropDown>
  )
}
