import { type Change, changeInWords, sidesOf } from '@/lib/domain/audit/change'

/** So many changes are shown at once, of so many characters; of more, only what they are. */
const SHOWN = 3
const LONG = 80

/** What a record says was changed. What is long is folded away. */
export function AuditChanges({ changes }: { changes: Change[] }) {
  const told = changes.map((change) => <Told key={change.field} change={change} />)
  return changes.length > SHOWN ? (
    <details>
      <summary className="cursor-pointer text-accent">{changes.map(({ field }) => field).join('、')}</summary>
      {told}
    </details>
  ) : (
    told
  )
}

function Told({ change }: { change: Change }) {
  const field = <span className="text-muted">{change.field}</span>
  if (changeInWords(change).length <= LONG)
    return (
      <p>
        {field} {sidesOf(change)}
      </p>
    )
  return (
    <details>
      <summary className="w-fit cursor-pointer text-accent">{field} 展开</summary>
      <Side when="前" text={change.before} />
      <Side when="后" text={change.after} />
    </details>
  )
}

function Side({ when, text }: { when: string; text: string | null }) {
  return (
    text !== null && (
      <p className="mt-1 whitespace-pre-wrap">
        <span className="text-muted">{when}：</span>
        {text}
      </p>
    )
  )
}
