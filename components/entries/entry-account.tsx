import { SampleTag } from '@/components/goal-page/sample-tag'
import { instantInWords } from '@/lib/domain/day-words'
import type { Entry } from '@/lib/domain/entry/entry'
import { namedInWords } from '@/lib/domain/reporting/named-in-words'
import type { TimelineLine } from '@/lib/domain/reporting/timeline'

import { EntrySaid } from './entry-said'

type EntryAccountProps = { line: TimelineLine; unit: string; year: number; isLater: boolean }

/** What an entry says in words, who said it when, what it corrects or was confirmed with, and why it counts no more. */
export function EntryAccount({ line, unit, year, isLater }: EntryAccountProps) {
  const { entry, isLate, corrects } = line
  const { confirmations } = entry
  return (
    <div className="min-w-0 break-words max-md:col-span-2">
      <EntrySaid entry={entry} parts={line.parts}>
        <small className="text-xs text-muted max-md:block">
          {whoAndWhen(entry, year)} {isLate && '· 补报 '}
          {isLater && '· 晚于截至日期，未计入 '}
          {entry.isSample && <SampleTag />}
        </small>
      </EntrySaid>
      {corrects && <p className="text-xs">更正自 {namedInWords(corrects, unit, year)}</p>}
      {confirmations.map((question) => (
        <p key={question} className="text-xs text-muted">
          已确认：{question}
        </p>
      ))}
      <Voided line={line} unit={unit} year={year} />
    </div>
  )
}

const whoAndWhen = ({ author, recordedAt }: Entry, year: number) =>
  [author.department, author.name, instantInWords(recordedAt, year)].filter(Boolean).join(' · ')

type VoidedProps = Pick<EntryAccountProps, 'line' | 'unit' | 'year'>

function Voided({ line: { entry, correctedBy }, unit, year }: VoidedProps) {
  const { voided } = entry
  if (!voided) return null
  return (
    <p className="text-xs">
      {correctedBy ? `已更正为 ${namedInWords(correctedBy, unit, year)}。` : '作废原因：'}
      {voided.reason}{' '}
      <span className="text-muted">
        {voided.by} · {instantInWords(voided.at, year)}
      </span>
    </p>
  )
}
