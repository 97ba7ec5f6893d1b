import type { ReactNode } from 'react'

import { type Told, useTold } from '@/components/told'
import { Fold } from '@/components/ui/fold'
import { Later } from '@/components/ui/later'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import type { TimelineLine } from '@/lib/domain/reporting/timeline'

import type { VerbActions, VerbsOfGoal } from './entry-verbs'
import { TimelineRow } from './timeline-row'

/** An entry, and whether the viewer may put it right. */
type ChangeableLine = TimelineLine & { isChangeable: boolean }

/** The entries of a goal, newest first: those that are there at once, and those the browser draws. */
export type TimelineLines = {
  first: ChangeableLine[]
  rest: Told<ChangeableLine[]>
  count: number
  hasOtherYears: boolean
}

type TimelineProps = VerbActions & {
  lines: TimelineLines
  sheet: EntrySheet
  /** What can be done with all of them. */
  children?: ReactNode
}

/** How many entries are seen at once; the older ones unfold. */
const NEWEST = 20

/** The entries of a goal (填报记录), newest first. Voided ones stay, struck through, with the reason and who. */
export function Timeline({ lines, sheet, voidEntry, correctEntry, children }: TimelineProps) {
  const { first, rest, count, hasOtherYears } = lines
  const rows = { sheet, verbs: { sheet, voidEntry, correctEntry } }
  const list = `border-line not-empty:border-t ${hasOtherYears ? '[--day:118px]' : '[--day:72px] md:[--day:84px]'}`
  return (
    <section aria-labelledby="entries">
      <div className="mb-2.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="entries">
          填报记录 <small className="ml-1 text-xs font-normal text-muted">{count}条</small>
        </h2>
        {children}
      </div>
      {count === 0 && <p className="border-t border-line py-3 text-muted">还没有填报。</p>}
      <ol className={list}>
        <Rows lines={first} {...rows} />
        <Later meanwhile={<Room rows={Math.min(count, NEWEST) - first.length} />}>
          <RestOfRows rest={rest} to={NEWEST - first.length} {...rows} />
        </Later>
      </ol>
      {count > NEWEST && (
        <Later>
          <Fold label={`查看更早的 ${count - NEWEST} 条`}>
            <ol className={list}>
              <RestOfRows rest={rest} from={NEWEST - first.length} {...rows} />
            </ol>
          </Fold>
        </Later>
      )}
    </section>
  )
}

/** How high a row of few words is, in pixels. What stands below rows of more words comes with them, so that nothing moves. */
const HEIGHT = 39

const Room = ({ rows }: { rows: number }) => <li role="presentation" style={{ height: rows * HEIGHT }} />

type RowsProps = { sheet: EntrySheet; verbs: VerbsOfGoal }

const Rows = ({ lines, sheet, verbs }: RowsProps & { lines: ChangeableLine[] }) =>
  lines.map((line) => (
    <TimelineRow
      key={line.entry.id}
      line={line}
      asOf={sheet.asOf}
      verbs={line.isChangeable ? verbs : null}
      reporting={sheet.reporting}
      unit={sheet.unit}
    />
  ))

type RestProps = RowsProps & Pick<TimelineLines, 'rest'> & { from?: number; to?: number }

const RestOfRows = ({ rest, from, to, ...rows }: RestProps) => (
  <Rows lines={useTold(rest).slice(from, to)} {...rows} />
)
