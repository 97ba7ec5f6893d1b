import { Decimal } from 'decimal.js'

import type { Day } from '../day'

export type Kind = 'cumulative' | 'level' | 'hold' | 'milestones' | 'tally' | 'narrative'
export type Direction = 'atLeast' | 'atMost'
export type Commitment = 'committed' | 'stretch'
export type State = 'notStarted' | 'inProgress' | 'achieved' | 'missed' | 'breached' | 'noData'
export type Light = 'green' | 'yellow' | 'red'

export type DecimalLike = Decimal | number | string

/** A value planned on the way (季度目标). */
type Checkpoint = { on: Day; expected: DecimalLike }

/** A step of a project; it weighs 1 unless said, and is done from `doneOn` on. */
export type Milestone = { title: string; weight?: number; due: Day; doneOn?: Day | null }

/** A target that was given up: it held to the end of the day `until`. */
export type FormerTarget = { until: Day; target: DecimalLike }

/** How one goal is measured (指标). `start` and `due` both belong to its period. */
export interface Measure {
  kind: Kind
  direction: Direction
  commitment?: Commitment
  /** Null for milestones, tally and narrative, and while the figure is still missing. */
  target: DecimalLike | null
  /** The level from which a level goal starts (基数), not last year's figure. */
  baseline?: DecimalLike | null
  /** Only whole things exist (家、个、户、项). Read for cumulative goals. */
  integral?: boolean
  start: Day
  due: Day
  checkpoints?: readonly Checkpoint[]
  /** Targets that held before this one, in rising order of days: each day is judged by its own (调整目标). */
  formerTargets?: readonly FormerTarget[]
  milestones?: readonly Milestone[]
}

/** One report of progress (进展填报): a quantity to add, or a reading. Voided ones are left out by the caller. */
export interface Entry {
  on: Day
  value: DecimalLike
  /** ISO instant, with its zone. */
  recordedAt: string
}

/** How far behind, as a share of the goal, turns the light yellow and red. */
export interface Rules {
  yellowGap: number
  redGap: number
}

/** The rule that Yinchuan published for its project lights in March 2025. */
export const defaultRules: Rules = { yellowGap: 0.1, redGap: 0.3 }

/** Where a goal stands at the end of the as-of date. Amounts are in the goal's unit, shares are 1 for all of it. */
export interface Assessment {
  actual: Decimal | null
  target: Decimal | null
  /** Share reached, never below 0; it may exceed 1. */
  attainment: number | null
  expected: Decimal | null
  /** Share that should be reached, 0 to 1. */
  expectedAttainment: number | null
  /** How far behind, never below 0. */
  gap: number | null
  state: State
  light: Light | null
  achievedOn: Day | null
  late: boolean
  /** Hold: all days outside the bound so far. */
  breachDays: number
  /** Hold: first day of the days outside that last to the end of what is assessed. */
  breachSince: Day | null
  overdueMilestones: number
}

// Quantities are DECIMAL(20,4): sums, and products of two of them, have to stay exact.
const Exact = Decimal.clone({ defaults: true, precision: 60 })

/** The exact decimal to calculate with, at 60 digits. Throws what decimal.js throws for text that is no number. */
export const toDecimal = (value: DecimalLike): Decimal => new Exact(value)

/** The same figure as an ordinary Decimal, unrounded, for those outside the core. */
export const toFigure = (amount: Decimal): Decimal => new Decimal(amount)
