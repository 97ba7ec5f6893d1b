import { useId, useState } from 'react'

import { wordButton } from '@/components/ui/word-button'
import type { LineStatus } from '@/lib/domain/goal-sheet/line'
import { type LineRow, lineStatusWords } from '@/lib/domain/goal-sheet/words'

import { DiffRow } from './diff-row'

type DiffRowsProps = {
  status: LineStatus
  rows: LineRow[]
  isChoosable: boolean
  isTicked: (row: LineRow) => boolean
  tick: (rows: readonly LineRow[], is: boolean) => void
}

/** Of each kind so many are listed at first: thousands take a browser seconds. */
const MOST_SHOWN = 200

/** What is to be known of the rows of a kind before one of them is ticked. */
const notes: Partial<Record<LineStatus, string>> = {
  wrong: '这些行不会写入。请在表里改好，再上传一次；别的行可以先导入。',
  conflict: '表导出之后，这里也改过同一格。勾选的以表里的为准，不勾的保留现在的。',
}

/** The rows of a table of one kind, under a box that ticks them all. */
export function DiffRows({ status, rows, isChoosable, isTicked, tick }: DiffRowsProps) {
  const id = useId()
  const [isWhole, setIsWhole] = useState(false)
  if (rows.length === 0) return null
  const ticked = rows.filter(isTicked).length
  const word = lineStatusWords[status]
  const shown = isWhole ? rows : rows.slice(0, MOST_SHOWN)
  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pb-1.5">
        {isChoosable && (
          <input
            type="checkbox"
            aria-label={`${word}的全选`}
            checked={ticked === rows.length}
            onChange={({ currentTarget }) => tick(rows, currentTarget.checked)}
            className="checkbox checkbox-sm border-muted"
          />
        )}
        <h2 id={id}>
          {word} {rows.length}项
        </h2>
        {notes[status] && <span className="text-sm text-muted">{notes[status]}</span>}
      </div>
      <ul>
        {shown.map((row) => (
          <DiffRow key={row.number} row={row} ticked={isChoosable ? isTicked(row) : null} tick={tick} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className={`${wordButton} py-2`} onClick={() => setIsWhole(true)}>
          还有{rows.length - shown.length}项，全部列出
        </button>
      )}
    </section>
  )
}
