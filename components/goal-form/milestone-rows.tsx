'use client'

import { useState } from 'react'

import { lastSaid } from '@/components/forms/labelled'
import { SampleTag } from '@/components/goal-page/sample-tag'
import { wordButton } from '@/components/ui/word-button'
import type { MilestoneFacts } from '@/lib/domain/goal/facts'
import type { FormState } from '@/lib/forms/state'

type MilestoneRowsProps = {
  milestones: MilestoneFacts[]
  /** The ids of those that are sample data. */
  samples: readonly string[]
  due: string
  state: FormState
}

type Row = { id: number; title: string; due: string; isSample: boolean; isRemoved: boolean }

/** The steps of a goal, one row each. A removed row is sent blank, so that those after it keep their places. */
export function MilestoneRows({ milestones, samples, due, state }: MilestoneRowsProps) {
  const [rows, setRows] = useState<Row[]>(() =>
    (milestones.length > 0 ? milestones : [{ id: null, title: '', due }]).map(
      ({ id, title, due }, place) => ({
        id: place,
        title,
        due,
        isSample: id !== null && samples.includes(id),
        isRemoved: false,
      }),
    ),
  )
  const titles = lastSaid(state, 'milestoneTitle')
  const dues = lastSaid(state, 'milestoneDue')
  const errors = [...(titles.errors ?? []), ...(dues.errors ?? [])]
  const remove = (id: number) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, isRemoved: true } : row)))
  const add = () => setRows([...rows, { id: rows.length, title: '', due, isSample: false, isRemoved: false }])
  return (
    <fieldset className="col-span-full grid gap-2">
      <legend className="mb-1 text-xs text-muted">节点和各自的期限</legend>
      {rows.map((row) => (
        <MilestoneRow
          key={row.id}
          row={{ ...row, title: titles.typed?.[row.id] ?? row.title, due: dues.typed?.[row.id] ?? row.due }}
          remove={() => remove(row.id)}
        />
      ))}
      {errors.length > 0 && <p className="text-xs text-red">{errors.join(' ')}</p>}
      <button type="button" onClick={add} className={`${wordButton} w-fit`}>
        添加节点
      </button>
    </fieldset>
  )
}

function MilestoneRow({ row, remove }: { row: Row; remove: () => void }) {
  if (row.isRemoved)
    return (
      <>
        <input type="hidden" name="milestoneTitle" value="" />
        <input type="hidden" name="milestoneDue" value="" />
      </>
    )
  const number = row.id + 1
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-2 max-sm:border-b max-sm:border-line max-sm:pb-2 sm:grid-cols-[minmax(0,1fr)_160px_44px]">
      <span className="flex min-w-0 items-center gap-2">
        <input
          name="milestoneTitle"
          defaultValue={row.title}
          maxLength={200}
          autoComplete="off"
          aria-label={`第${number}个节点`}
          className="input w-full border-faint bg-canvas"
        />
        {row.isSample && <SampleTag />}
      </span>
      <input
        type="date"
        name="milestoneDue"
        defaultValue={row.due}
        aria-label={`第${number}个节点的期限`}
        className="input col-start-1 w-full border-faint bg-canvas sm:col-start-auto"
      />
      <button
        type="button"
        onClick={remove}
        aria-label={`删去第${number}个节点`}
        className={`${wordButton} max-sm:col-start-2 max-sm:row-start-1`}
      >
        删去
      </button>
    </span>
  )
}
