import type { Day } from '@/lib/domain/day'
import type { RateSheet } from '@/lib/domain/rate/rate-sheet'
import { shortfallInWords } from '@/lib/domain/rate/shortfall'
import { typedRate } from '@/lib/domain/rate/typed-rate'
import { outcomeOf } from '@/lib/domain/reporting/entry-outcome'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import { totalOn } from '@/lib/domain/reporting/running-total'

import type { Figure } from './use-figure'
import type { Parts } from './use-parts'

type FigureOutcomeProps = { sheet: EntrySheet; figure: Figure; on: Day }

/** What the figure being typed makes of the total of its day, and what is missing then, before it is sent. */
export function FigureOutcome({ sheet, figure, on }: FigureOutcomeProps) {
  const { rate, reporting, totals, unit, yardstick, asOf } = sheet
  const isCount = reporting === 'count'
  const before = totalOn(totals, on)
  const outcome = outcomeOf(typedIn(figure, rate), isCount ? figure.mode : 'total', before)
  const change = figure.mode === 'total' && isCount && outcome?.change
  return (
    <output className="block text-sm text-muted">
      {change && (
        <>
          本次新增 <b className="font-semibold text-ink">{change}</b> {unit}，
        </>
      )}
      <Standing words={isCount ? '累计' : '最新'} before={before} after={outcome?.after} unit={unit} />
      {rate && figure.parts.isByParts && <Shortfall rate={rate} parts={figure.parts} />}
      {yardstick && on === asOf && <span className="whitespace-nowrap">，{yardstick}</span>}
    </output>
  )
}

const typedIn = ({ typed, parts }: Figure, rate: RateSheet | null) =>
  rate && parts.isByParts ? (typedRate(parts, rate.scale) ?? '') : typed

function Shortfall({ rate: { bound, names }, parts }: { rate: RateSheet; parts: Parts }) {
  const shortfall = bound && shortfallInWords(parts, bound, names.unit)
  if (!shortfall) return null
  return (
    <span className="whitespace-nowrap">
      ，<b className="font-semibold text-ink">{shortfall}</b>
    </span>
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
