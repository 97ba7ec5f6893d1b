import type { Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import type { Entry } from '@/lib/domain/entry'
import type { TimelineLine } from '@/lib/domain/timeline'
import type { FormAction } from '@/lib/forms/state'

import { EntryAccount } from './entry-account'
import { VoidButton } from './void-button'

type TimelineProps = {
  lines: TimelineLine[]
  unit: string
  asOf: Day
  canVoid: (entry: Entry) => boolean
  voidEntry: FormAction
}

/** The entries of a goal (填报记录), newest first. Voided ones stay, struck through, with the reason and who. */
export function Timeline({ lines, unit, asOf, canVoid, voidEntry }: TimelineProps) {
  const year = yearOf(asOf)
  return (
    <section aria-labelledby="entries">
      <h2 id="entries" className="mb-2.5">
        填报记录 <small className="ml-1 text-xs font-normal text-muted">{lines.length}条</small>
      </h2>
      {lines.length === 0 && <p className="border-t border-line py-3 text-muted">还没有填报。</p>}
      <ol className="border-line not-empty:border-t">
        {lines.map((line) => (
          <li
            key={line.entry.id}
            className="grid grid-cols-[72px_minmax(48px,auto)_minmax(0,1fr)_auto] gap-x-3.5 border-b border-line py-2.25 md:grid-cols-[84px_64px_84px_minmax(0,1fr)_auto]"
          >
            <span className="text-muted">{dayInWords(line.entry.on, year)}</span>
            <Figure line={line} unit={unit} />
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

function Figure({ line: { entry, figure, total }, unit }: { line: TimelineLine; unit: string }) {
  const standing = entry.voided ? '已作废' : total !== null && `累计 ${total}`
  return (
    <>
      <span className="text-right font-semibold">
        {entry.voided && figure ? <del className="text-muted">{figure}</del> : figure}
        {figure && <span className="sr-only">{unit}</span>}
      </span>
      <span className="order-last col-span-2 col-start-2 text-muted md:order-none md:col-span-1 md:col-start-auto">
        {standing}
      </span>
    </>
  )
}
