import type { Route } from 'next'
import Link from 'next/link'

import { type Day, monthEndOf } from '@/lib/domain/day'

type AsOfControlProps = {
  asOf: Day
  today: Day
  pinned: Day | null
  path: string
  /** What else the URL asks for, kept when the day changes. */
  keep?: [name: string, value: string][]
}

const inWords = (day: Day) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The day everything on the page is computed for (截至日期), and the way to another one. It lives in the URL. */
export function AsOfControl({ asOf, today, pinned, path, keep = [] }: AsOfControlProps) {
  const to = (day: Day) => `${path}?${new URLSearchParams([...keep, ['asOf', day]])}` as Route
  return (
    <details key={asOf} className="relative">
      <summary className="flex min-h-8 cursor-pointer list-none items-center rounded-md border border-line bg-surface px-2.5 py-0.5 hover:border-faint">
        截至 {inWords(asOf)} ▾
      </summary>
      <div className="absolute left-0 z-20 mt-1 grid w-72 max-sm:fixed max-sm:inset-x-4 max-sm:w-auto gap-3 rounded-lg border border-line bg-surface p-3 shadow-lg">
        <form action={path} className="flex items-end gap-2">
          {keep.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label className="grid flex-1 gap-1 text-xs text-muted">
            看到哪一天为止
            <input
              key={asOf}
              type="date"
              name="asOf"
              defaultValue={asOf}
              required
              className="input w-full border-faint bg-canvas"
            />
          </label>
          <button type="submit" className="btn">
            查看
          </button>
        </form>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-accent">
          {pinned && <Link href={to(pinned)}>数据截至 {inWords(pinned)}</Link>}
          <Link href={to(monthEndOf(asOf))}>本月底</Link>
          <Link href={to(today)}>今天</Link>
        </p>
      </div>
    </details>
  )
}
