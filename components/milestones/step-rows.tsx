'use client'

import { useRef, useState } from 'react'

import { wordButton } from '@/components/ui/word-button'
import { sharesOf } from '@/lib/domain/milestone/weights'
import type { FormState } from '@/lib/forms/state'

import { StepRow } from './step-row'
import { type StepTable, saidOf } from './use-step-rows'

type StepRowsProps = { table: StepTable; state: FormState }

/** The steps of a goal as rows to be filled in, put in order, added and removed. */
export function StepRows({ table, state }: StepRowsProps) {
  const { rows } = table
  const adding = useRef<HTMLButtonElement>(null)
  const [moved, setMoved] = useState('')
  const shares = sharesOf(rows.map(({ weight }) => weight))
  const said = saidOf(state)
  const remove = (key: number) => {
    table.remove(key)
    adding.current?.focus()
  }
  const move = (key: number, by: -1 | 1) => {
    table.move(key, by)
    const place = rows.findIndex((row) => row.key === key) + by
    setMoved(`${rows[place - by]?.title || '这个节点'}：现为第${place + 1}个`)
  }
  return (
    <div>
      <ol className="border-t border-line">
        {rows.map((row, place) => (
          <StepRow
            key={row.key}
            row={row}
            place={place}
            isLast={place === rows.length - 1}
            share={shares[place] ?? null}
            said={said.ofRow(row.key)}
            change={(typed) => table.change(row.key, typed)}
            move={(by) => move(row.key, by)}
            remove={() => remove(row.key)}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved}
      </p>
      {said.ofTable.map((message) => (
        <p key={message} className="mt-2 text-xs text-red">
          {message}
        </p>
      ))}
      <button
        type="button"
        ref={adding}
        data-adds="milestoneTitle"
        onClick={table.add}
        className={`${wordButton} mt-2 w-fit`}
      >
        添加节点
      </button>
    </div>
  )
}
