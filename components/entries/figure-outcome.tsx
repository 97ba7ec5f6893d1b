import type { Day } from '@/lib/domain/day'
import { outcomeOf } from '@/lib/domain/reporting/entry-outcome'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import { totalOn } from '@/lib/domain/reporting/running-total'

import type { Figure } from './use-figure'

type FigureOutcomeProps = { sheet: EntrySheet; figure: Figure; on: Day }

/** What the figure being typed makes of the total of its day, before it is sent. */
export function FigureOutcome({ sheet, figure, on }: FigureOutcomeProps) {
  const before = totalOn(sheet.totals, on)
  const outcome = outcomeOf(figure.typed, sheet.reporting === 'count' ? figure.mode : 'total', before)
  const words = sheet.reporting === 'count' ? '累计' : '最新'
  const change = figure.mode === 'total' && sheet.reporting === 'count' && outcome?.change
  return (
    <output className="block text-sm text-muted">
      {change && (
        <>
          本次新增 <b className="font-semibold text-ink">{change}</b> {sheet.unit}，
        </>
      )}
      <Standing words={words} before={before} after={outcome?.after} unit={sheet.unit} />
      {sheet.yardstick && on === sheet.asOf && <span className="whitespace-nowrap">，{sheet.yardstick}</span>}
    </output>
  )
}

type StandingProps = { words: string; before: string | null; after: string | undefined; unit: string }

function Standing({ words, before, after, unit }: StandingProps) {
  if (before === null && after === undefined) return words === '累计' ? `累计 0 ${unit}` : '尚无读数'
  const from = before ?? (words === '累计' ? '0' : null)
  return (
    <span className="whitespace-nowrap">
      {words}{' '}
      <b className="font-semibold text-ink">{[from, after].filter((told) => told != null).join(' → ')}</b>{' '}
      {unit}
    </span>
  )
}
