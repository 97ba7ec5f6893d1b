'use client'

import { useRef, useState } from 'react'

import type { EntryActions } from '@/components/entries/use-entry-form'
import type { PasteGoal } from '@/lib/domain/pasted-report/paste-goals'
import type { PastedFigure } from '@/lib/domain/pasted-report/pasted-figures'

import { PastedRow } from './pasted-row'

type PastedListProps = EntryActions & {
  figures: PastedFigure[]
  goals: PasteGoal[]
  keys: string[]
  /** What was recorded, once nothing is left. */
  onAllDone: (words: string[]) => void
}

/** What was read of a pasted text, a row each; those without a doubt can be sent together. */
export function PastedList({ figures, goals, keys, onAllDone, ...actions }: PastedListProps) {
  const list = useRef<HTMLOListElement>(null)
  const [recorded, setRecorded] = useState<Record<string, string>>({})
  // Several are answered before anything is drawn again.
  const latest = useRef(recorded)
  const shown = figures.slice(0, keys.length)
  const record = (id: string, words: string) => {
    const all = { ...latest.current, [id]: words }
    latest.current = all
    setRecorded(all)
    const isDone = (figure: PastedFigure) => figure.isContained || all[figure.id] !== undefined
    if (figures.every(isDone)) onAllDone(figures.flatMap((figure) => all[figure.id] ?? []))
  }
  const sendAll = () => {
    for (const form of list.current?.querySelectorAll<HTMLFormElement>('form[data-ready]') ?? [])
      form.requestSubmit()
  }
  return (
    <section aria-labelledby="read" className="mt-4">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="read">
          读出{figures.length}个数
          {figures.length > shown.length && (
            <small className="ml-2 text-xs font-normal text-muted">
              先列出{shown.length}个，填报后请分段粘贴其余的
            </small>
          )}
        </h2>
        <button type="button" className="btn border-line bg-surface font-normal" onClick={sendAll}>
          没有疑问的全部填报
        </button>
      </div>
      <ol ref={list} className="border-t border-line">
        {shown.map((figure, place) => (
          <PastedRow
            key={figure.id}
            figure={figure}
            goals={goals}
            firstKey={keys[place] ?? ''}
            recorded={recorded[figure.id] ?? ''}
            setRecorded={(words) => record(figure.id, words)}
            {...actions}
          />
        ))}
      </ol>
    </section>
  )
}
