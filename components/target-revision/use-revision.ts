'use client'

import { useState } from 'react'
import type { ActualStep } from '@/lib/domain/curve/drawing'
import { type Drawing, drawingOf } from '@/lib/domain/curve/drawing'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import type { Day } from '@/lib/domain/day'
import { previewOf } from '@/lib/domain/target-revision/preview'
import { promiseTyped, type TypedPromise } from '@/lib/domain/target-revision/typed-promise'

/** A revision as it is being typed, and what it would make of the line. */
export function useRevision(goal: RevisableGoal, proposed: Day, actual: readonly ActualStep[]) {
  const [typed, setTyped] = useState<TypedPromise>({
    target: goal.target ?? '',
    due: goal.due,
    from: proposed,
  })
  // What no line can be drawn of is told by the server, beside its field.
  const promise = promiseTyped(goal, typed)
  const preview = previewOf(goal, promise)
  const drawing: Drawing = drawingOf({
    start: goal.start,
    last: preview.last,
    lines: [preview.former, preview.revised],
    actual,
    fromZero: goal.kind === 'cumulative',
    integral: goal.integral,
  })
  return {
    typed,
    type: (change: Partial<TypedPromise>) => setTyped({ ...typed, ...change }),
    promise,
    drawing,
  }
}
