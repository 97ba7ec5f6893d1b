'use client'

import { useDeferredValue, useMemo, useState } from 'react'

import type { Matchable } from '@/lib/domain/pasted-report/matching'
import type { Seen } from '@/lib/domain/pasted-report/pasted-figures'

type Reader = typeof import('@/lib/domain/pasted-report/read-pasted')

/** What is pasted and what was read of it, in the browser: its reader comes once somebody is about to paste. */
export function usePasted(goals: readonly Matchable[], seen: Seen) {
  const [text, setText] = useState('')
  const [reader, setReader] = useState<Reader | null>(null)
  const loadReader = () => {
    if (reader === null) import('@/lib/domain/pasted-report/read-pasted').then(setReader, () => undefined)
  }
  const settled = useDeferredValue(text)
  const { year, asOf } = seen
  const figures = useMemo(
    () => (reader && settled.trim() !== '' ? reader.readPasted(settled, goals, { year, asOf }) : null),
    [reader, settled, goals, year, asOf],
  )
  return { text, setText, loadReader, figures }
}
