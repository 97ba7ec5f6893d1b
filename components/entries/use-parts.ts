'use client'

import { useState } from 'react'

import type { RateSheet } from '@/lib/domain/rate/rate-sheet'
import type { FormState } from '@/lib/forms/state'

/** The parts of a rate being typed. The denominator is the last one reported until another is typed. */
export function useParts(state: FormState, rate: RateSheet | null) {
  const [chosen, chooseParts] = useState<boolean | null>(null)
  const [numerator, setNumerator] = useState('')
  const [another, setDenominator] = useState<string | null>(null)
  const [answered, setAnswered] = useState(state)
  if (state !== answered) {
    setAnswered(state)
    if (state.status === 'saved') {
      setNumerator('')
      setDenominator(null)
    }
  }
  return {
    isByParts: rate !== null && (chosen ?? rate.isByParts),
    chooseParts,
    numerator,
    setNumerator,
    denominator: another ?? rate?.denominator ?? '',
    setDenominator,
    /** A denominator that was only filled in for convenience says nothing by itself. */
    isMeant: numerator.trim() !== '' || another !== null,
  }
}

export type Parts = ReturnType<typeof useParts>
