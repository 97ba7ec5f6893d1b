'use client'

import { useState } from 'react'

import type { Mode } from '@/lib/domain/reporting/entry-outcome'
import type { FormState } from '@/lib/forms/state'

/** The figure being typed, mirrored so that what it makes of the total can be told. Empty again once saved. */
export function useFigure(state: FormState) {
  const [typed, setTyped] = useState('')
  const [mode, setMode] = useState<Mode>('increment')
  const [answered, setAnswered] = useState(state)
  if (state !== answered) {
    setAnswered(state)
    if (state.status === 'saved') setTyped('')
  }
  return { typed, setTyped, mode, setMode }
}

export type Figure = ReturnType<typeof useFigure>
