'use client'

import { memo } from 'react'

import { quietButton } from '@/components/ui/quiet-button'
import { wordButton } from '@/components/ui/word-button'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import { reviewDecisionWords } from '@/lib/domain/words'

import { type RowChoices, RowFields } from './row-fields'

export type RowVerbs = {
  change: (id: string, changes: Partial<ReviewRow>) => void
  split: (id: string) => void
  merge: (id: string) => void
  show: (id: string) => void
  lead: (ids: readonly string[], departmentId: string) => void
}

type RowCardProps = {
  row: ReviewRow
  isFirst: boolean
  isCurrent: boolean
  phrase: string
  choices: RowChoices
  /** What is wrong, by field. */
  errors: Record<string, string[]>
  verbs: RowVerbs
}

const colours: Record<ReviewRow['decision'], string> = {
  accepted: 'text-accent',
  open: 'text-yellow',
  skipped: 'text-muted',
}

/** One promise: its words, what it is to become, and whether it is taken. */
export const RowCard = memo(function RowCard(props: RowCardProps) {
  const { row, isFirst, isCurrent, phrase, choices, errors, verbs } = props
  const { shape, word } = reviewDecisionWords[row.decision]
  return (
    <li
      id={`row-${row.id}`}
      className={`scroll-mt-14 border-b border-line py-3 ${isCurrent ? 'bg-surface outline-2 outline-accent' : ''}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className={`whitespace-nowrap ${colours[row.decision]}`}>
          <span aria-hidden>{shape}</span> {word}
        </span>
        <button
          type="button"
          onClick={() => verbs.show(row.id)}
          className="min-w-0 flex-1 basis-40 cursor-pointer truncate text-left text-muted hover:underline pointer-coarse:min-h-11"
          title={phrase}
        >
          {phrase}
        </button>
        <Decide row={row} change={verbs.change} />
      </div>
      {row.decision !== 'skipped' && (
        <>
          {row.doubts.length > 0 && row.decision === 'open' && (
            <p className="mt-0.5 text-xs text-muted">{row.doubts.join('')}</p>
          )}
          <div className="mt-2">
            <RowFields
              {...choices}
              row={row}
              errors={errors}
              onChange={(changes) => verbs.change(row.id, changes)}
            />
          </div>
          <p className="mt-1 flex gap-x-4 text-xs">
            <button type="button" className={quietButton} onClick={() => verbs.split(row.id)}>
              拆成两条
            </button>
            {!isFirst && (
              <button type="button" className={quietButton} onClick={() => verbs.merge(row.id)}>
                并入上一条
              </button>
            )}
          </p>
        </>
      )}
    </li>
  )
})

function Decide({ row: { id, decision }, change }: { row: ReviewRow; change: RowVerbs['change'] }) {
  return (
    <span className="flex gap-x-4">
      {decision !== 'accepted' && (
        <button type="button" className={wordButton} onClick={() => change(id, { decision: 'accepted' })}>
          接受
        </button>
      )}
      {decision !== 'skipped' && (
        <button type="button" className={wordButton} onClick={() => change(id, { decision: 'skipped' })}>
          跳过
        </button>
      )}
    </span>
  )
}
