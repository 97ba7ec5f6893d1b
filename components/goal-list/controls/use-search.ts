import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useEffectEvent, useRef, useState, useTransition } from 'react'

import { searchOf } from '@/lib/domain/goal-list/goal-filter'

const PAUSE_MS = 150

/** A search as one types: the URL follows what is typed, and the field follows the URL once all is answered. */
export function useSearch(q: string, pathOf: (q: string) => Route) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const isComposing = useRef(false)
  const pause = usePause()
  const [typed, setTyped] = useState(q)
  const [isSending, startTransition] = useTransition()

  const isNew = useRef(true)
  const settle = useEffectEvent(() => {
    const input = field.current
    if (!input || isSending || isComposing.current || pause.isOn()) return
    // A space before the next word is no other search.
    const isOther = searchOf(input.value) !== q
    // What is there at first was typed before the page could answer.
    if (isOther && isNew.current) return type(input.value)
    isNew.current = false
    setTyped(q)
    if (isOther) input.value = q
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: settled is what a new answer brings, or the last one asked for
  useEffect(() => settle(), [q, isSending])

  function send(text: string) {
    pause.end()
    startTransition(() => router.replace(pathOf(searchOf(text)), { scroll: false }))
  }

  function type(text: string) {
    isNew.current = false
    setTyped(text)
    pause.end()
    if (!isComposing.current) pause.begin(() => send(text))
  }

  return {
    field,
    typed,
    type,
    focus: useCallback(() => field.current?.focus(), []),
    /** Enter does not wait. */
    sendNow: () => send(field.current?.value ?? ''),
    clear: () => {
      if (field.current) field.current.value = ''
      setTyped('')
      send('')
    },
    startComposing: () => {
      isComposing.current = true
      pause.end()
    },
    endComposing: (text: string) => {
      isComposing.current = false
      type(text)
    },
  }
}

export type Search = ReturnType<typeof useSearch>

/** The pause after a key. It ends without what should follow when one goes on elsewhere: a link says where to. */
function usePause() {
  const waiting = useRef<number | null>(null)
  const [pause] = useState(() => ({
    isOn: () => waiting.current !== null,
    begin: (then: () => void) => {
      waiting.current = window.setTimeout(then, PAUSE_MS)
    },
    end: () => {
      if (waiting.current !== null) window.clearTimeout(waiting.current)
      waiting.current = null
    },
  }))
  useEffect(() => {
    const follow = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a')) pause.end()
    }
    document.addEventListener('click', follow, true)
    return () => {
      document.removeEventListener('click', follow, true)
      pause.end()
    }
  }, [pause])
  return pause
}
