'use client'

import { useState } from 'react'

import type { Day } from '@/lib/domain/day'
import type { FormState } from '@/lib/forms/state'

/** The day of an entry: the one looked from until another is chosen, and the one looked from again once saved. */
export function useDay(asOf: Day, state: FormState) {
  const [chosen, setChosen] = useState<Day | null>(null)
  const [answered, setAnswered] = useState(state)
  if (state !== answered) {
    setAnswered(state)
    if (state.status === 'saved') setChosen(null)
  }
  return { on: chosen ?? asOf, setOn: setChosen }
}
