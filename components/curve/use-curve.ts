'use client'

import { useState } from 'react'

import { withCells } from '@/lib/domain/curve/cells'
import { cellComplaints } from '@/lib/domain/curve/complaints'
import { fillingOf, type Preset, storedFilling, toldAt } from '@/lib/domain/curve/fillings'
import { type Grid, gridOf, type Period, periodOf } from '@/lib/domain/curve/grid'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'

/**
 * A curve as it is being typed: its days, what stands in each, and what is wrong with it. It goes by the goal it was
 * opened with until one chooses to go on from another.
 */
export function useCurve(now: RevisableGoal) {
  const [goal, setGoal] = useState(now)
  const [period, setPeriod] = useState(() => periodOf(goal))
  const [typed, setTyped] = useState(() => storedFilling(goal, gridOf(goal, period)))
  const grid = gridOf(goal, period)
  const curve = { ...goal, checkpoints: withCells(grid, typed) }
  return {
    goal,
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
    /** Goes on from the goal as it is now: with its curve, or with what was typed, told at its days. */
    goOnFrom: (whose: 'stored' | 'typed') => {
      const [by, told] = whose === 'stored' ? [periodOf(now), null] : [period, typed]
      setGoal(now)
      setPeriod(by)
      setTyped(told ? movedTo(now, grid, told, gridOf(now, by)) : storedFilling(now, gridOf(now, by)))
    },
  }
}

/** What was typed, at the days of another grid: as it is on the days that both have. */
const movedTo = (goal: RevisableGoal, from: Grid, typed: readonly string[], to: Grid) => {
  const filled = fillingOf(goal, to, 'even')
  return to.days.map((day, index) => typed[from.days.indexOf(day)] ?? filled[index] ?? '')
}

export type Curve = ReturnType<typeof useCurve>
