import type { ReactNode } from 'react'

import type { Entry } from '@/lib/domain/entry/entry'

type EntrySaidProps = {
  entry: Entry
  /** Of a rate what it was made of. */
  parts: string | null
  children: ReactNode
}

/** The words of an entry: beside a figure in a line, without one its three parts, each under its name. */
export function EntrySaid({ entry, parts, children }: EntrySaidProps) {
  const { value, note, problem, nextStep } = entry
  const rest = [problem && `存在问题：${problem}`, nextStep && `下步打算：${nextStep}`]
  if (value === null)
    return (
      <>
        <WordParts entry={entry} />
        <p>{children}</p>
      </>
    )
  return (
    <>
      <p>
        {parts && (
          <span className="mr-2.5">
            <Struck isStruck={entry.voided !== null}>{`（${parts}）`}</Struck>
          </span>
        )}
        {note && (
          <span className="mr-2.5 whitespace-pre-line">
            <Struck isStruck={entry.voided !== null}>{note}</Struck>
          </span>
        )}
        {children}
      </p>
      <p className="text-xs text-muted empty:hidden">{rest.filter(Boolean).join(' ')}</p>
    </>
  )
}

function WordParts({ entry: { note, problem, nextStep, voided } }: { entry: Entry }) {
  const parts = [
    ['进展', note],
    ['存在问题', problem],
    ['下步打算', nextStep],
  ] as const
  const told = parts.filter(([, words]) => words)
  if (told.length === 0)
    return (
      <p>
        <Struck isStruck={voided !== null}>无进展</Struck>
      </p>
    )
  return (
    <dl className="grid gap-x-3 gap-y-0.5 sm:grid-cols-[56px_minmax(0,1fr)]">
      {told.map(([part, words]) => (
        <div key={part} className="contents">
          <dt className="text-xs leading-[1.8] text-muted">{part}</dt>
          <dd className="min-w-0 break-words whitespace-pre-line">
            <Struck isStruck={voided !== null}>{words}</Struck>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Struck = ({ isStruck, children }: { isStruck: boolean; children: string }) =>
  isStruck ? <del className="text-muted">{children}</del> : children
