'use client'

import { useState } from 'react'

import type { RateSheet } from '@/lib/domain/rate/rate-sheet'
import type { Mode } from '@/lib/domain/reporting/entry-outcome'
import type { FormState } from '@/lib/forms/state'

import { type Given, useParts } from './use-parts'

/** The figure being typed, mirrored so that what it makes of the total can be told. Empty again once saved. */
export function useFigure(
  state: FormState,
  rate: RateSheet | null,
  given: Given | null = null,
  firstMode: Mode = 'increment',
) {
  const [typed, setTyped] = useState(given?.value ?? '')
  const [mode, setMode] = useState<Mode>(firstMode)
  const [answered, setAnswered] = useState(state)
  const parts = useParts(state, rate, given)
  if (state !== answered) {
    setAnswered(state)
    if (state.status === 'saved') setTyped('')
  }
  return { typed, setTyped, mode, setMode, parts }
}

export type Figure = ReturnType<typeof useFigure>
