import { instantInWords } from '@/lib/domain/day-words'
import type { RevisionLine } from '@/lib/domain/target-revision/history'

export type RevisionHistoryProps = { lines: RevisionLine[]; year: number }

/** What the target was before, since when it is another, why, and who changed it. */
export function RevisionHistory({ lines, year }: RevisionHistoryProps) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions" className="mb-2.5">
        目标调整
      </h2>
      <ol className="border-t border-line">
        {lines.map((line) => (
          <li key={line.at} className="border-b border-line py-2.25 break-words">
            <p>
              {line.from}起 <b className="font-semibold">{changesOf(line)}</b>
              {line.isLater && <span className="ml-2 text-xs text-muted">晚于截至日期，还没有执行</span>}
            </p>
            <p>{line.reason}</p>
            <p className="text-xs text-muted">
              {line.by} · {instantInWords(line.at, year)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function changesOf({ target, due }: RevisionLine): string {
  const dueChange = due && `期限 ${due.before} → ${due.after}`
  if (!target) return dueChange ?? ''
  return `${target.before} → ${target.after}${dueChange ? `（${dueChange}）` : ''}`
}
