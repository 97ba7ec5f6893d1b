import type { Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import type { Reporting } from '@/lib/domain/reporting/reporting'
import type { TimelineLine } from '@/lib/domain/reporting/timeline'

import { EntryAccount } from './entry-account'
import { EntryVerbs, type VerbsOfGoal } from './entry-verbs'

type TimelineRowProps = {
  line: TimelineLine
  asOf: Day
  reporting: Reporting
  unit: string
  /** Null where the viewer can't change the entry, or it is void. */
  verbs: VerbsOfGoal | null
}

/** One entry: its day, what it reported, the total it led to, and the words about it. */
export function TimelineRow({ line, asOf, reporting, unit, verbs }: TimelineRowProps) {
  const { entry, figure } = line
  const year = yearOf(asOf)
  const day = dayInWords(entry.on, year)
  return (
    <li tabIndex={-1} className={`grid gap-x-3.5 border-b border-line py-2.25 ${columns[reporting]}`}>
      <span className="text-muted">{day}</span>
      {reporting !== 'words' && <Figure line={line} unit={unit} />}
      {reporting === 'count' && <Total line={line} />}
      <EntryAccount line={line} unit={unit} year={year} isLater={entry.on > asOf} />
      {verbs && (
        <EntryVerbs
          entry={{
            id: entry.id,
            on: entry.on,
            value: entry.value,
            parts: entry.parts,
            note: entry.note,
            problem: entry.problem,
            nextStep: entry.nextStep,
          }}
          about={`${day} ${figure ? `${figure} ${unit}` : ''}`}
          {...verbs}
        />
      )}
    </li>
  )
}

// On a phone the words take the whole width, and the verbs stand below them beside the total.
const columns: Record<Reporting, string> = {
  count:
    'grid-cols-[var(--day)_48px_minmax(0,1fr)_auto] md:grid-cols-[var(--day)_64px_84px_minmax(0,1fr)_auto]',
  reading: 'grid-cols-[var(--day)_48px_minmax(0,1fr)_auto] md:grid-cols-[var(--day)_64px_minmax(0,1fr)_auto]',
  words: 'grid-cols-[var(--day)_minmax(0,1fr)_auto]',
}

function Figure({ line: { entry, figure }, unit }: { line: TimelineLine; unit: string }) {
  return (
    <span className="text-right font-semibold">
      {entry.voided && figure ? <del className="text-muted">{figure}</del> : figure}
      {figure && <span className="sr-only">{unit}</span>}
    </span>
  )
}

function Total({ line: { entry, total, correctedBy } }: { line: TimelineLine }) {
  const word = correctedBy ? '已更正' : '已作废'
  return (
    <span className="order-last col-start-3 text-xs text-muted md:order-none md:col-start-auto md:text-sm">
      {entry.voided ? word : total !== null && `累计 ${total}`}
    </span>
  )
}
