'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { wordButton } from '@/components/ui/word-button'

import { useDraftOwner } from './draft-owner'
import { Keeper } from './keeper'

/**
 * Stands in a form, whose text outlives a session that ended, a new version and a reload: it comes back where it was
 * typed, and can be dropped.
 */
export function Draft() {
  const owner = useDraftOwner()
  const mark = useRef<HTMLSpanElement>(null)
  const keeping = useRef<Keeper>(null)
  const [restored, setRestored] = useState<Keeper | null>(null)
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form || !owner) return
    const keeper = new Keeper(form, owner)
    keeping.current = keeper
    const hideOnce = () => setRestored(null)
    keeper.restore().then((isThere) => isThere && setRestored(keeper))
    form.addEventListener('submit', hideOnce)
    return () => {
      form.removeEventListener('submit', hideOnce)
      keeper.stop()
    }
  }, [owner])
  useLayoutEffect(() => keeping.current?.settle())
  const drop = () => {
    restored?.drop()
    setRestored(null)
  }
  return (
    <span ref={mark} role="status" className="flex flex-wrap gap-x-3 text-sm text-muted empty:hidden">
      {restored && (
        <>
          已恢复上次未提交的内容。
          <button type="button" className={wordButton} onClick={drop}>
            不要了
          </button>
        </>
      )}
    </span>
  )
}
