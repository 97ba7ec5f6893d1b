import { useState } from 'react'

import { lastSaid } from '@/components/forms/labelled'
import type { Day } from '@/lib/domain/day'
import { columns, inRow, isInRow } from '@/lib/domain/milestone/table'
import type { FormState } from '@/lib/forms/state'

/** A step while its table is edited; no id while it is new. */
export type EditedStep = {
  id: string | null
  title: string
  weight: string
  due: string
  doneOn: Day | null
  isSample: boolean
}

export type EditedRow = EditedStep & { key: number; isAdded: boolean }

/** The rows of the steps' table, and what can be done to them. */
export type StepTable = {
  rows: EditedRow[]
  change: (key: number, typed: Partial<EditedStep>) => void
  add: () => void
  remove: (key: number) => void
  move: (key: number, by: -1 | 1) => void
  restart: (steps: readonly EditedStep[]) => void
}

export function useStepRows(steps: readonly EditedStep[], lastDay: Day): StepTable {
  const [{ rows, next }, set] = useState(() => numbered(steps, 0))
  const setRows = (changed: EditedRow[]) => set({ rows: changed, next })
  const added = { ...newStep(lastDay), key: next, isAdded: true }
  return {
    rows,
    change: (key, typed) => setRows(rows.map((row) => (row.key === key ? { ...row, ...typed } : row))),
    add: () => set({ rows: [...rows, added], next: next + 1 }),
    remove: (key) => setRows(rows.filter((row) => row.key !== key)),
    move: (key, by) => setRows(moved(rows, key, by)),
    restart: (now) => set(numbered(now, next)),
  }
}

/** A step to be filled in; it starts due when the goal is. */
export const newStep = (lastDay: Day): EditedStep => ({
  id: null,
  title: '',
  weight: '1',
  due: lastDay,
  doneOn: null,
  isSample: false,
})

const numbered = (steps: readonly EditedStep[], from: number) => ({
  rows: steps.map((step, place): EditedRow => ({ ...step, key: from + place, isAdded: false })),
  next: from + steps.length,
})

function moved(rows: EditedRow[], key: number, by: -1 | 1): EditedRow[] {
  const place = rows.findIndex((row) => row.key === key)
  const [here, there] = [rows[place], rows[place + by]]
  return here && there ? rows.with(place, there).with(place + by, here) : rows
}

type Column = (typeof columns)[number]

/** What the last submission said of a row, wherever the row stands by now, and of the table as a whole. */
export function saidOf(state: FormState) {
  const messages = columns.flatMap((column) =>
    (lastSaid(state, column).errors ?? []).map((message) => ({ column, message })),
  )
  const sent = lastSaid(state, 'milestoneRow').typed ?? []
  const prefixOf = (key: number) => inRow(sent.indexOf(String(key)))
  return {
    ofRow: (key: number): { column: Column; message: string }[] =>
      messages
        .filter(({ message }) => message.startsWith(prefixOf(key)))
        .map(({ column, message }) => ({ column, message: message.slice(prefixOf(key).length) })),
    ofTable: messages.map(({ message }) => message).filter((message) => !isInRow(message)),
  }
}
