'use client'

import { useCallback, useState } from 'react'

import { FormMessage } from '@/components/forms/form-message'
import { RowAction } from '@/components/forms/row-action'
import { SubmitButton } from '@/components/forms/submit-button'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { Fold } from '@/components/ui/fold'
import type { LineStatus } from '@/lib/domain/goal-sheet/line'
import { type LineRow, lineStatusWords } from '@/lib/domain/goal-sheet/words'
import type { FormAction } from '@/lib/forms/state'

import { DiffRows } from './diff-rows'

type DiffFormProps = {
  importing: FormAction
  dropping: FormAction
  draftId: string
  /** The fingerprint of the differences shown. */
  shown: string
  rows: LineRow[]
  missing: number
}

/** What needs a person first; what is left as it is stands last, folded. */
const ORDER: LineStatus[] = ['wrong', 'conflict', 'changed', 'new']

const isTickedAtFirst = ({ status }: LineRow) => status === 'changed' || status === 'new'

/** A row decided on as what it was: one that is in conflict since is to be decided anew. */
const keyOf = ({ number, status }: LineRow) => `${number} ${status}`

/** The differences between an uploaded table and the plan; what is ticked is written, all of it or nothing. */
export function DiffForm({ importing, dropping, draftId, shown, rows, missing }: DiffFormProps) {
  const [state, submit, pending] = useAnsweredAction(importing, () => {})
  const [decided, setDecided] = useState<Record<string, boolean>>({})
  const isTicked = (row: LineRow) => decided[keyOf(row)] ?? isTickedAtFirst(row)
  const tick = useCallback(
    (ticked: readonly LineRow[], is: boolean) =>
      setDecided((before) => ({ ...before, ...Object.fromEntries(ticked.map((row) => [keyOf(row), is])) })),
    [],
  )
  const chosen = rows.filter((row) => CHOOSABLE.includes(row.status) && isTicked(row))
  const of = (status: LineStatus) => rows.filter((row) => row.status === status)
  const unchanged = of('unchanged')
  return (
    <div className="grid gap-6">
      <p role="status">{summaryOf(rows, missing)}</p>
      {ORDER.map((status) => (
        <DiffRows
          key={status}
          status={status}
          rows={of(status)}
          isChoosable={CHOOSABLE.includes(status)}
          isTicked={isTicked}
          tick={tick}
        />
      ))}
      {unchanged.length > 0 && (
        <Fold label={`${lineStatusWords.unchanged} ${unchanged.length}项`}>
          <DiffRows status="unchanged" rows={unchanged} isChoosable={false} isTicked={isTicked} tick={tick} />
        </Fold>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-canvas py-3 md:sticky md:bottom-0">
        <form action={submit} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input type="hidden" name="draftId" value={draftId} />
          <input type="hidden" name="shown" value={shown} />
          <input type="hidden" name="chosen" value={chosen.map(({ number }) => number).join(',')} />
          <SubmitButton pending={pending} disabled={chosen.length === 0}>
            确认导入
          </SubmitButton>
          <span className="text-muted">已选{chosen.length}项，一次全部写入；有一项写不进去就都不写。</span>
          <FormMessage state={state} />
        </form>
        <span className="ml-auto">
          <RowAction label="放弃这份表" about="任务分解表" action={dropping} fields={{ draftId }} />
        </span>
      </div>
    </div>
  )
}

const CHOOSABLE: LineStatus[] = ['conflict', 'changed', 'new']

function summaryOf(rows: readonly LineRow[], missing: number): string {
  const counts = [...ORDER, 'unchanged' as const].flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length
    return count > 0 ? [`${lineStatusWords[status]}${count}项`] : []
  })
  const told = counts.length > 0 ? `表里${rows.length}行：${counts.join('，')}。` : '表里没有认出目标任务。'
  return missing > 0 ? `${told}计划里另有${missing}项不在表中，保持不变。` : told
}
