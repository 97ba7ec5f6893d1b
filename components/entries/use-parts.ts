'use client'

import { useState } from 'react'
import type { Entry } from '@/lib/domain/entry/entry'
import type { RateSheet } from '@/lib/domain/rate/rate-sheet'
import type { FormState } from '@/lib/forms/state'

/** What a form starts from: nothing, or the figure of an entry to be put right. */
export type Given = Pick<Entry, 'value' | 'parts'>

/** The parts of a rate being typed. The denominator is the last one reported until another is typed. */
export function useParts(state: FormState, rate: RateSheet | null, given: Given | null) {
  const [chosen, chooseParts] = useState(wayOf(given))
  const [numerator, setNumerator] = useState(given?.parts?.numerator ?? '')
  const [another, setAnother] = useState(given?.parts?.denominator ?? null)
  const [answered, setAnswered] = useState(state)
  if (state !== answered) {
    setAnswered(state)
    if (state.status === 'saved') {
      setNumerator('')
      setAnother(null)
    }
  }
  return {
    isByParts: rate !== null && (chosen ?? rate.isByParts),
    chooseParts,
    numerator,
    setNumerator,
    denominator: another ?? rate?.denominator ?? '',
    setDenominator: (typed: string) => setAnother(typed === rate?.denominator ? null : typed),
    /** A denominator that was only filled in for convenience says nothing by itself. */
    isMeant: numerator.trim() !== '' || another !== null,
  }
}

/** Whether what is given was given by parts; null where that says nothing. */
const wayOf = (given: Given | null) => (given && given.value !== null ? given.parts !== null : null)

export type Parts = ReturnType<typeof useParts>
