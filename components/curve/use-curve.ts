'use client'

import { useState } from 'react'

import { withCells } from '@/lib/domain/curve/cells'
import { cellComplaints } from '@/lib/domain/curve/complaints'
import { filledFrom, fillingOf, type Preset, storedFilling } from '@/lib/domain/curve/fillings'
import { gridOf, type Period, periodOf } from '@/lib/domain/curve/grid'
import { lineOf } from '@/lib/domain/curve/line'
import type { RevisableGoal } from '@/lib/domain/target-revision/revised-checkpoints'

/** A curve as it is being typed: its days, what stands in each, and what is wrong with it. */
export function useCurve(goal: RevisableGoal) {
  const [period, setPeriod] = useState(() => periodOf(goal))
  const [typed, setTyped] = useState(() => storedFilling(goal, gridOf(goal, period)))
  const grid = gridOf(goal, period)
  const curve = { ...goal, checkpoints: withCells(grid, typed) }
  return {
    period,
    typed,
    grid,
    curve,
    complaints: cellComplaints(goal, grid, typed),
    type: (index: number, text: string) => setTyped(typed.with(index, text)),
    fill: (preset: Preset) => setTyped(fillingOf(goal, grid, preset)),
    clear: () => setTyped(grid.days.map(() => '')),
    /** The same line, told at other days. */
    tell: (by: Period) => {
      setPeriod(by)
      setTyped(filledFrom(goal, gridOf(goal, by), lineOf(curve)))
    },
  }
}

export type Curve = ReturnType<typeof useCurve>
