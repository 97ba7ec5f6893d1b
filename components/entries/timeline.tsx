import type { Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import type { Entry } from '@/lib/domain/entry/entry'
import type { Reporting } from '@/lib/domain/reporting/reporting'
import type { TimelineLine } from '@/lib/domain/reporting/timeline'
import type { FormAction } from '@/lib/forms/state'

import { EntryAccount } from './entry-account'
import { VoidButton } from './void-button'

type TimelineProps = {
  lines: TimelineLine[]
  reporting: Reporting
  unit: string
  asOf: Day
  canVoid: (entry: Entry) => boolean
  voidEntry: FormAction
}

/** The entries of a goal (填报记录), newest first. Voided ones stay, struck through, with the reason and who. */
export function Timeline({ lines, reporting, unit, asOf, canVoid, voidEntry }: TimelineProps) {
  const year = yearOf(asOf)
  const hasOtherYears = lines.some(({ entry }) => yearOf(entry.on) !== year)
  return (
    <section aria-labelledby="entries">
      <h2 id="entries" className="mb-2.5">
        填报记录 <small className="ml-1 text-xs font-normal text-muted">{lines.length}条</small>
      </h2>
      {lines.length === 0 && <p className="border-t border-line py-3 text-muted">还没有填报。</p>}
      <ol
        className={`border-line not-empty:border-t ${hasOtherYears ? '[--day:112px]' : '[--day:72px] md:[--day:84px]'}`}
      >
        {lines.map((line) => (
          <li
            key={line.entry.id}
            className={`grid gap-x-3.5 border-b border-line py-2.25 ${columns[reporting]}`}
          >
            <span className="text-muted">{dayInWords(line.entry.on, year)}</span>
            {reporting !== 'words' && <Figure line={line} unit={unit} />}
            {reporting === 'count' && <Total line={line} />}
            <EntryAccount entry={line.entry} year={year} isLater={line.entry.on > asOf} />
            {!line.entry.voided && canVoid(line.entry) && (
              <VoidButton
                entryId={line.entry.id}
                about={`${dayInWords(line.entry.on, year)} ${line.figure ? `${line.figure} ${unit}` : ''}`}
                voidEntry={voidEntry}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

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

const Total = ({ line: { entry, total } }: { line: TimelineLine }) => (
  <span className="order-last col-start-3 text-xs text-muted md:order-none md:col-start-auto md:text-sm">
    {entry.voided ? '已作废' : total !== null && `累计 ${total}`}
  </span>
)
