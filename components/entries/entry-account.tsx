import { SampleTag } from '@/components/goal-page/sample-tag'
import { instantInWords } from '@/lib/domain/day-words'
import type { Entry } from '@/lib/domain/entry/entry'

type EntryAccountProps = { entry: Entry; year: number; isLater: boolean }

/** What an entry says in words, who said it when, and why it no longer counts. */
export function EntryAccount({ entry, year, isLater }: EntryAccountProps) {
  const { problem, nextStep, author, voided } = entry
  const who = [author.department, author.name, instantInWords(entry.recordedAt, year)]
  return (
    <div className="min-w-0 break-words">
      <p>
        <Said entry={entry} />
        <small className="text-xs text-muted max-md:block">
          {who.filter(Boolean).join(' · ')} {isLater && '· 晚于截至日期，未计入 '}
          {entry.isSample && <SampleTag />}
        </small>
      </p>
      <p className="text-xs text-muted empty:hidden">
        {[problem && `问题：${problem}`, nextStep && `下步：${nextStep}`].filter(Boolean).join(' ')}
      </p>
      {voided && (
        <p className="text-xs">
          作废原因：{voided.reason}{' '}
          <span className="text-muted">
            {voided.by} · {instantInWords(voided.at, year)}
          </span>
        </p>
      )}
    </div>
  )
}

function Said({ entry: { note, value, problem, nextStep, voided } }: { entry: Entry }) {
  const isSilent = value === null && !problem && !nextStep
  const said = note || (isSilent ? '无进展' : '')
  if (!said) return null
  return (
    <span className="mr-2.5 whitespace-pre-line">
      {voided ? <del className="text-muted">{said}</del> : said}
    </span>
  )
}
