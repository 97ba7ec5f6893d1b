'use client'

import { useCallback, useMemo, useState } from 'react'

import { DialogButton } from '@/components/ui/dialog-button'
import { segmentedLines } from '@/lib/domain/plan-document/segments'
import {
  acceptOpen,
  addRow,
  countDecisions,
  leadRows,
  mergeRow,
  nextOpen,
  splitRow,
} from '@/lib/domain/plan-import/decisions'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import type { FormAction, FormState } from '@/lib/forms/state'

import { AddSelected } from './add-selected'
import { DocumentPane } from './document-pane'
import { LeftAlone, type LeftFigure } from './left-alone'
import { NotInDocument } from './not-in-document'
import { ReviewFoot } from './review-foot'
import { ReviewRows } from './review-rows'
import type { RowVerbs } from './row-card'
import type { RowChoices } from './row-fields'
import { SummaryForm } from './summary-form'
import { useReview } from './use-review'

type ReviewProps = {
  draft: { id: string; version: string; rows: ReviewRow[]; text: string; year: number }
  leftAlone: readonly LeftFigure[]
  choices: RowChoices
  saveReview: FormAction
  readSummary: FormAction
  importDocument: FormAction
}

/** A document on the left, and on the right what its promises are to become: nothing counts until it is imported. */
export function Review({ draft, leftAlone, choices, saveReview, readSummary, importDocument }: ReviewProps) {
  const { text, year } = draft
  const { rows, version, kept, isBusy, change } = useReview({ ...draft, draftId: draft.id }, saveReview)
  const [current, setCurrent] = useState<string | null>(null)
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null)
  const [answer, setAnswer] = useState<FormState>({ status: 'idle' })

  const places = rows.map(({ id, start, end }) => `${id} ${start} ${end}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing in a row moves nothing in the document.
  const lines = useMemo(
    () =>
      segmentedLines(
        text,
        [...rows, ...leftAlone].map((one) => ({ ...one, of: one.id })),
      ),
    [text, places, leftAlone],
  )
  const decisions = Object.fromEntries(rows.map(({ id, decision }) => [id, decision]))
  const reasons = useMemo(
    () => Object.fromEntries(leftAlone.map(({ id, reason }) => [id, reason])),
    [leftAlone],
  )

  const choose = useCallback((id: string) => {
    setCurrent(id)
    document.getElementById(`row-${id}`)?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` only ever calls setters.
  const verbs: RowVerbs = useMemo(
    () => ({
      change: (id, changes) =>
        change((all) => all.map((row) => (row.id === id ? { ...row, ...changes } : row))),
      split: (id) => change((all) => splitRow(all, id)),
      merge: (id) => change((all) => mergeRow(all, id)),
      lead: (ids, departmentId) => change((all) => leadRows(all, ids, departmentId)),
      show: (id) => {
        setCurrent(id)
        document.querySelector(`[data-row="${id}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
      },
    }),
    [],
  )
  function add() {
    if (!selected) return
    const added = addRow(rows, text, selected, `${year}-12-31`)
    change(() => added.rows)
    setSelected(null)
    // Once it is drawn.
    setTimeout(() => choose(added.id))
  }
  /** Of many rows, the first that is wrong is brought into view. */
  function answered(given: FormState) {
    setAnswer(given)
    const wrong = given.status === 'rejected' ? Object.keys(given.fields) : []
    const first = rows.find(({ id }) => wrong.some((name) => name.startsWith(`${id}.`)))
    if (first) setTimeout(() => choose(first.id))
  }
  const sent = { draftId: draft.id, version, rows: JSON.stringify(rows) }
  return (
    <>
      <p className="mt-1">
        <DialogButton label="上年总结另有一份" title="从上年总结填入上年数">
          {() => <SummaryForm sent={sent} readSummary={readSummary} onRead={() => location.reload()} />}
        </DialogButton>
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <section
          aria-label="原文"
          className="overflow-y-auto border-b border-line pb-2 narrow:max-h-[45dvh] lg:sticky lg:top-2 lg:h-[calc(100dvh-96px)] lg:border-b-0 lg:pr-2"
        >
          <DocumentPane
            {...{ lines, decisions, reasons, current }}
            onChoose={choose}
            onSelect={setSelected}
          />
          <LeftAlone figures={leftAlone} text={text} />
        </section>
        <section aria-label="目标" className="min-w-0">
          <ReviewRows
            rows={rows}
            text={text}
            current={current}
            choices={choices}
            verbs={verbs}
            answer={answer}
          />
          <NotInDocument goals={choices.goals} rows={rows} />
        </section>
      </div>
      {selected && <AddSelected words={text.slice(selected.start, selected.end)} add={add} />}
      <ReviewFoot
        counts={countDecisions(rows)}
        showOpen={() => choose(nextOpen(rows, current) ?? '')}
        acceptRest={() => change(acceptOpen)}
        kept={kept}
        isBusy={isBusy}
        sent={sent}
        importDocument={importDocument}
        onAnswer={answered}
      />
    </>
  )
}
