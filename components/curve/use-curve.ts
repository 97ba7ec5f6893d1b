'use client'

import { useState } from 'react'

import { withCells } from '@/lib/domain/curve/cells'
import { cellComplaints } from '@/lib/domain/curve/complaints'
import { fillingOf, type Preset, storedFilling, toldAt } from '@/lib/domain/curve/fillings'
import { gridOf, type Period, periodOf } from '@/lib/domain/curve/grid'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'

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
    /** The same line at other days; what is even stays even. */
    tell: (by: Period) => {
      setPeriod(by)
      setTyped(toldAt(goal, grid, typed, gridOf(goal, by)))
    },
  }
}

export type Curve = ReturnType<typeof useCurve>
