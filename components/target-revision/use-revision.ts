'use client'

import { useState } from 'react'
import type { ActualStep } from '@/lib/domain/curve/drawing'
import { type Drawing, drawingOf } from '@/lib/domain/curve/drawing'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import { type Day, isDay } from '@/lib/domain/day'
import { amountText, readAmount } from '@/lib/domain/reporting/typed-amount'
import { previewOf } from '@/lib/domain/target-revision/preview'
import type { NewPromise } from '@/lib/domain/target-revision/revised-checkpoints'

type Typed = { target: string; due: string; from: string }

/** A revision as it is being typed, and what it would make of the line. */
export function useRevision(goal: RevisableGoal, proposed: Day, actual: readonly ActualStep[]) {
  const [typed, setTyped] = useState<Typed>({ target: goal.target ?? '', due: goal.due, from: proposed })
  const promise = readable(goal, typed)
  const preview = previewOf(goal, promise)
  const drawing: Drawing = drawingOf({
    start: goal.start,
    last: preview.last,
    lines: [preview.former, preview.revised],
    actual,
    fromZero: goal.kind === 'cumulative',
    integral: goal.integral,
  })
  return { typed, type: (change: Partial<Typed>) => setTyped({ ...typed, ...change }), promise, drawing }
}

// What no line can be drawn of is told by the server, beside its field.
function readable({ target, due: formerDue, start }: RevisableGoal, typed: Typed): NewPromise | null {
  const amount = readAmount(typed.target)
  const isPossible = isDay(typed.due) && isDay(typed.from) && typed.from >= start && typed.due >= typed.from
  if (amount === null || amount < 0n || !isPossible) return null
  const text = amountText(amount)
  return text === target && typed.due === formerDue
    ? null
    : { target: text, due: typed.due, from: typed.from }
}
