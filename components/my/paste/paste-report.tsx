'use client'

import { type ReactNode, useRef, useState } from 'react'

import type { EntryActions } from '@/components/entries/use-entry-form'
import { Draft } from '@/components/forms/draft/draft'
import { Fold } from '@/components/ui/fold'
import { wordButton } from '@/components/ui/word-button'
import type { PasteGoal } from '@/lib/domain/pasted-report/paste-goals'
import type { Seen } from '@/lib/domain/pasted-report/pasted-figures'

import { PastedList } from './pasted-list'
import { usePasted } from './use-pasted'

type PasteReportProps = EntryActions & { goals: PasteGoal[]; seen: Seen; keys: string[] }

/**
 * Sentences written elsewhere, pasted: each figure in them becomes a report to be looked at. Nothing is stored before
 * somebody sends it; what was pasted is kept until all of it is reported.
 */
export function PasteReport({ goals, seen, keys, ...actions }: PasteReportProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [done, setDone] = useState<string[]>([])
  const { text, setText, loadReader, figures } = usePasted(goals, seen)
  const empty = () => {
    if (!area.current) return
    area.current.value = ''
    area.current.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <Fold label="粘贴一段话来填报">
      <form onSubmit={(event) => event.preventDefault()} className="grid max-w-3xl gap-1.5">
        <label htmlFor="pasted" className="text-xs text-muted">
          把已经写好的进展粘贴到这里，会找出里面的数字和对应的目标任务；核对后再填报。
        </label>
        <textarea
          ref={area}
          id="pasted"
          name="pasted"
          rows={4}
          maxLength={5000}
          placeholder="例如：截至6月底，完成整治14家，其中本月新增2家。"
          onFocus={loadReader}
          onInput={({ currentTarget }) => {
            loadReader()
            setDone([])
            setText(currentTarget.value)
          }}
          className="textarea w-full border-faint bg-canvas"
        />
        <span className="flex flex-wrap gap-x-4">
          <Draft />
          {text !== '' && (
            <button type="button" className={wordButton} onClick={empty}>
              清空
            </button>
          )}
        </span>
      </form>
      <Found text={text} isRead={figures !== null} count={figures?.length ?? 0} done={done}>
        <PastedList
          figures={figures ?? []}
          goals={goals}
          keys={keys}
          onAllDone={(words) => {
            empty()
            setDone(words)
          }}
          {...actions}
        />
      </Found>
    </Fold>
  )
}

type FoundProps = { text: string; isRead: boolean; count: number; done: string[]; children: ReactNode }

function Found({ text, isRead, count, done, children }: FoundProps) {
  if (done.length > 0) {
    return (
      <ul role="status" className="mt-3">
        {done.map((words) => (
          <li key={words}>
            <span aria-hidden className="text-green">
              ✓
            </span>{' '}
            {words}
          </li>
        ))}
      </ul>
    )
  }
  if (text.trim() === '' || !isRead) return null
  if (count > 0) return children
  return (
    <p role="status" className="mt-3 text-muted">
      没有读出可以填报的数字。数字要写明是什么、带上单位，例如“完成整治14家”；只有文字的进展，请在下面或打开目标填报。
    </p>
  )
}
