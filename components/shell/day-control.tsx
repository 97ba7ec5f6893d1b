import type { Route } from 'next'
import Form from 'next/form'

import { DropDown } from '@/components/ui/drop-down'
import { PageLink } from '@/components/ui/page-link'
import type { Day } from '@/lib/domain/day'

type DayChoice = { label: string; day: Day }

type DayControlProps = {
  /** The parameter of the URL that the day lives in. */
  name: 'asOf' | 'since'
  label: string
  day: Day
  near: DayChoice[]
  monthEnds: { title: string; choices: DayChoice[] }
  /** What the field asks for. */
  question: string
  path: string
  /** What else the URL asks for, kept when the day changes. */
  keep: [name: string, value: string][]
  edge?: 'left' | 'right'
  /** The latest day that makes sense. */
  last?: Day
}

/** A day of the URL and the way to another one: one near, a month's end, or any. */
export const DayControl = ({ label, edge = 'left', ...choices }: DayControlProps) => (
  <DropDown
    key={choices.day}
    label={
      <span>
        {label}
        <span className="print:hidden"> ▾</span>
      </span>
    }
    edge={edge}
    className="min-h-8 rounded-md border border-line bg-surface px-2.5 py-0.5 text-sm text-ink hover:border-faint pointer-coarse:min-h-11 print:border-0 print:p-0"
  >
    <DayChoices {...choices} />
  </DropDown>
)

type DayChoicesProps = Omit<DayControlProps, 'label' | 'edge'>

function DayChoices({ name, day, near, monthEnds, question, path, keep, last }: DayChoicesProps) {
  const choice = ({ label, day: other }: DayChoice) => (
    <PageLink
      key={label}
      href={`${path}?${new URLSearchParams([...keep, [name, other]])}` as Route}
      keepsPlace
      aria-current={other === day ? 'date' : undefined}
      className={`fingertip w-fit ${other === day ? 'font-semibold text-ink underline underline-offset-4' : 'text-accent'}`}
    >
      {label}
    </PageLink>
  )
  return (
    <>
      {near.length > 0 && <p className="flex flex-wrap gap-x-4 gap-y-1">{near.map(choice)}</p>}
      {monthEnds.choices.length > 0 && (
        <nav
          aria-label={monthEnds.title}
          className="grid grid-cols-4 gap-y-1 border-line not-first:border-t not-first:pt-2.5"
        >
          {monthEnds.choices.map(choice)}
        </nav>
      )}
      {/* Without loading the page anew, so that what was typed into it stays. */}
      <Form
        action={path as Route}
        prefetch={false}
        scroll={false}
        className="flex items-end gap-2 border-line not-first:border-t not-first:pt-2.5"
      >
        {keep.map(([other, value]) => (
          <input key={other} type="hidden" name={other} value={value} />
        ))}
        <label className="grid flex-1 gap-1 text-xs text-muted">
          {question}
          <input
            type="date"
            name={name}
            defaultValue={day}
            max={last}
            required
            className="input w-full border-faint bg-canvas text-ink"
          />
        </label>
        <button type="submit" className="btn border-line bg-surface">
          查看
        </button>
      </Form>
    </>
  )
}
