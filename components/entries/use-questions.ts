'use client'

import { useState } from 'react'

import type { Day } from '@/lib/domain/day'
import type { FormState } from '@/lib/forms/state'

import type { Figure } from './use-figure'

/**
 * What the last answer asks, until one leaves the question or changes the figure or the day it is about; words may be
 * added to explain it. What was confirmed is sent again where it was refused for something else or the line dropped.
 */
export function useQuestions(state: FormState, figure: Figure, on: Day) {
  const [left, setLeft] = useState<FormState | null>(null)
  const isStill = left !== state && 'values' in state && isAbout(state.values, figure, on)
  // For good: a question that came back while one types would take the focus.
  if (!isStill && left !== state) setLeft(state)
  const questions = isStill && state.status === 'asked' ? state.questions : []
  const confirmed = isStill && state.status === 'rejected' ? (state.values.confirmed ?? []) : questions
  return { questions, confirmed, isAsking: questions.length > 0, leave: () => setLeft(state) }
}

export type Asking = ReturnType<typeof useQuestions>

function isAbout(sent: Record<string, string[]>, { typed, mode, parts }: Figure, on: Day): boolean {
  const { isByParts, isMeant, numerator, denominator } = parts
  const now: Record<string, string> = {
    on,
    mode: sent.mode ? mode : '',
    value: isByParts ? '' : typed,
    numerator: isByParts ? numerator : '',
    denominator: isByParts && isMeant ? denominator : '',
  }
  return Object.entries(now).every(([name, text]) => (sent[name]?.[0] ?? '') === text)
}
