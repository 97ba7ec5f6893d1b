import type { ReviewRow } from './review'

type Rows = readonly ReviewRow[]
type Stretch = { start: number; end: number }

/** How many rows are in each decision. */
export const countDecisions = (rows: Rows) => ({
  open: rows.filter(({ decision }) => decision === 'open').length,
  accepted: rows.filter(({ decision }) => decision === 'accepted').length,
  skipped: rows.filter(({ decision }) => decision === 'skipped').length,
})

/** Whatever nobody decided on yet is accepted. */
export const acceptOpen = (rows: Rows): ReviewRow[] =>
  rows.map((row) => (row.decision === 'open' ? { ...row, decision: 'accepted' } : row))

/** The row after this one that nobody decided on yet, from the end on again from the first; null where there is none. */
export function nextOpen(rows: Rows, current: string | null): string | null {
  const after = rows.findIndex(({ id }) => id === current) + 1
  const inTurn = [...rows.slice(after), ...rows.slice(0, after)]
  return inTurn.find(({ decision }) => decision === 'open')?.id ?? null
}

/** The lead of all rows that stand under one heading. */
export const leadRows = (rows: Rows, ids: readonly string[], departmentId: string): ReviewRow[] =>
  rows.map((row) => (ids.includes(row.id) ? { ...row, departmentId } : row))

/** One row as two of the same words, the second to be changed into what else the words promise. */
export const splitRow = (rows: Rows, id: string): ReviewRow[] =>
  rows.flatMap((row) =>
    row.id === id
      ? [
          row,
          { ...row, id: freeId(rows), target: '', unit: '', lastYear: '', decision: 'open', goalId: null },
        ]
      : [row],
  )

/** A row taken into the one before it, which then stands for the words of both. */
export function mergeRow(rows: Rows, id: string): ReviewRow[] {
  const at = rows.findIndex((row) => row.id === id)
  const [before, row] = [rows[at - 1], rows[at]]
  if (!before || !row) return [...rows]
  const merged: ReviewRow = {
    ...before,
    start: Math.min(before.start, row.start),
    end: Math.max(before.end, row.end),
    sentence: {
      start: Math.min(before.sentence.start, row.sentence.start),
      end: Math.max(before.sentence.end, row.sentence.end),
    },
    title: before.title === row.title ? before.title : `${before.title}、${row.title}`.slice(0, 200),
    decision: 'open',
    goalId: before.goalId ?? row.goalId,
  }
  return [...rows.slice(0, at - 1), merged, ...rows.slice(at + 1)]
}

/** Words that were missed as a row in its place, under the headings of the promise before them. */
export function addRow(rows: Rows, text: string, selected: Stretch, due: string) {
  const { start, end } = withoutBlanks(text, selected)
  const before = rows.findLast((row) => row.start <= start) ?? rows[0]
  const added: ReviewRow = {
    id: freeId(rows),
    start,
    end,
    sentence: { start, end },
    heading: before?.heading ?? [],
    title: text.slice(start, end).replace(/\s+/g, '').slice(0, 200),
    kind: 'narrative',
    direction: 'atLeast',
    commitment: 'committed',
    target: '',
    unit: '',
    lastYear: '',
    due,
    departmentId: before?.departmentId ?? '',
    steps: '完成',
    doubts: [],
    decision: 'open',
    goalId: null,
  }
  const at = rows.findIndex((row) => row.start > start)
  const place = at < 0 ? rows.length : at
  return { rows: [...rows.slice(0, place), added, ...rows.slice(place)], id: added.id }
}

function withoutBlanks(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  if (words.trim() === '') return { start, end }
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

const freeId = (rows: Rows): string => {
  const taken = new Set(rows.map(({ id }) => id))
  let number = rows.length + 1
  while (taken.has(`p${number}`)) number++
  return `p${number}`
}
