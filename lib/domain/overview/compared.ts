import type { Decimal } from 'decimal.js'

import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Light } from '../progress/measure'
import { aimsAtTarget } from '../progress/terms/target'
import type { Standing } from '../standing'
import { valueTicks } from '../trend/axis'
import { byGap } from './by-gap'

/** A goal with its target, what should be there and what is: numbers to draw. */
export type ComparedGoal = {
  id: string
  title: string
  target: number
  expected: number | null
  actual: number
  standing: Standing
  light: Light | null
  /** The sentence that explains its light. */
  sentence: string
}

/**
 * Goals that can be drawn against one axis: bars from 0 for what adds up, dots for readings, always in one unit. The
 * ticks are the axis: the first and the last are its ends.
 */
export type ComparedPanel = {
  form: 'bars' | 'dots'
  unit: string
  goals: ComparedGoal[]
  ticks: number[]
}

/**
 * Target, expected and actual of the goals that have begun and have a target, a panel for each unit: counts are never
 * on the axis of rates, nor families on the axis of factories.
 */
export function comparedPanelsOf(goals: readonly AssessedGoal[]): ComparedPanel[] {
  const panels: Omit<ComparedPanel, 'ticks'>[] = []
  for (const assessed of goals) {
    const compared = toCompared(assessed)
    if (!compared) continue
    const form = assessed.goal.kind === 'cumulative' ? 'bars' : 'dots'
    const unit = assessed.goal.unit ?? ''
    const panel = panels.find((one) => one.form === form && one.unit === unit)
    if (panel) panel.goals.push(compared)
    else panels.push({ form, unit, goals: [compared] })
  }
  return panels.map((panel) => ({ ...panel, ticks: ticksOf(panel) }))
}

/** More would be a wall of bars; the list has them all. */
const MOST = 20

/** The goals to draw among these, in the order given: where there are many, those that need most. */
export function comparedOf(goals: readonly AssessedGoal[]): AssessedGoal[] {
  const comparable = goals.filter(isCompared)
  const first = byGap(comparable).slice(0, MOST)
  return comparable.filter((goal) => first.includes(goal))
}

/** Whether a goal can be drawn in one of the panels. */
export const isCompared = (assessed: AssessedGoal): boolean => toCompared(assessed) !== null

function toCompared({ goal, assessment, standing, sentence }: AssessedGoal): ComparedGoal | null {
  const { target, actual, expected, light } = assessment
  if (!aimsAtTarget(goal.kind) || !target || !actual) return null
  const drawn = { target: toldOf(target), expected: expected && toldOf(expected), actual: toldOf(actual) }
  return { id: goal.id, title: goal.title, ...drawn, standing, light, sentence }
}

// The number that stands beside a bar is the one that is drawn.
const toldOf = (amount: Decimal) => Number(figureOf(amount))

function ticksOf({ form, goals }: Omit<ComparedPanel, 'ticks'>): number[] {
  const values = goals.flatMap(({ target, expected, actual }) => [target, expected ?? target, actual])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const isWhole = values.every(Number.isInteger)
  return valueTicks(form === 'bars' ? Math.min(0, low) : beside(low, high), high, isWhole)
}

// Room for a dot beside the titles; what is never below 0 has no axis there.
const beside = (low: number, high: number) => {
  const room = low - (high - low) * 0.1
  return low >= 0 ? Math.max(0, room) : room
}
