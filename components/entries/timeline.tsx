import type { ReactNode } from 'react'

import { Fold } from '@/components/ui/fold'
import { yearOf } from '@/lib/domain/day-words'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import type { TimelineLine } from '@/lib/domain/reporting/timeline'

import type { VerbActions } from './entry-verbs'
import { TimelineRow } from './timeline-row'

/** An entry, and whether the viewer may put it right. */
export type ChangeableLine = TimelineLine & { isChangeable: boolean }

type TimelineProps = VerbActions & {
  lines: ChangeableLine[]
  sheet: EntrySheet
  /** What can be done with all of them. */
  children?: ReactNode
}

/** How many entries are seen at once; the older ones unfold. */
const NEWEST = 20

/** The entries of a goal (填报记录), newest first. Voided ones stay, struck through, with the reason and who. */
export function Timeline({ lines, sheet, voidEntry, correctEntry, children }: TimelineProps) {
  const { asOf, reporting, unit } = sheet
  const year = yearOf(asOf)
  const hasOtherYears = lines.some(({ entry }) => yearOf(entry.on) !== year)
  const verbs = { sheet, voidEntry, correctEntry }
  const rowsOf = (some: ChangeableLine[]) => (
    <ol
      className={`border-line not-empty:border-t ${hasOtherYears ? '[--day:118px]' : '[--day:72px] md:[--day:84px]'}`}
    >
      {some.map((line) => (
        <TimelineRow
          key={line.entry.id}
          line={line}
          asOf={asOf}
          verbs={line.isChangeable ? verbs : null}
          reporting={reporting}
          unit={unit}
        />
      ))}
    </ol>
  )
  const older = lines.slice(NEWEST)
  return (
    <section aria-labelledby="entries">
      <div className="mb-2.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="entries">
          填报记录 <small className="ml-1 text-xs font-normal text-muted">{lines.length}条</small>
        </h2>
        {children}
      </div>
      {lines.length === 0 && <p className="border-t border-line py-3 text-muted">还没有填报。</p>}
      {rowsOf(lines.slice(0, NEWEST))}
      {older.length > 0 && <Fold label={`查看更早的 ${older.length} 条`}>{rowsOf(older)}</Fold>}
    </section>
  )
}
