import type { Day } from '../day'
import type { Commitment, Direction, Kind, Light } from '../progress/measure'

type DepartmentRef = { id: string; name: string; shortName: string; telephone: string | null }
type PersonRef = { id: string; name: string }

/** A step of a milestones goal (节点). Weights are plain decimals as text. */
export type Milestone = {
  id: string
  title: string
  weight: string
  due: Day
  /** The due day as it was first. */
  originalDue: Day
  doneOn: Day | null
  /** When it was ticked, as an ISO instant; null while it is open. */
  doneAt: string | null
  isSample: boolean
}

/** How a rate is given by its parts: 参保人数 / 应参保人数, both counted in 人. */
export type RateParts = { numerator: string; denominator: string; unit: string }

export type Checkpoint = { on: Day; expected: string }

/** What a goal promised until the day before `from` (调整目标), and why that was given up. */
export type TargetRevision = {
  from: Day
  previous: { target: string; due: Day; checkpoints: Checkpoint[] }
  reason: string
  by: string
  /** ISO instant. */
  at: string
}

/** A light that a leader sees differently (改判) from the day `on`, the as-of date looked from then. */
export type LightOverrule = {
  id: string
  on: Day
  light: Light
  reason: string
  by: string
  /** ISO instant. */
  at: string
}

/** One promise of the annual plan, measured one way. Quantities are plain decimals as text, in `unit`. */
export type Goal = {
  id: string
  planId: string
  position: number
  title: string
  /** The title and the target as they were first; nobody can edit them. */
  originalTitle: string
  originalTarget: string | null
  theme: { id: string; position: number; title: string }
  section: { id: string; position: number; title: string }
  kind: Kind
  direction: Direction
  commitment: Commitment
  target: string | null
  baseline: string | null
  integral: boolean
  unit: string | null
  /** Null where the rate is only ever given as one. */
  rateParts: RateParts | null
  start: Day
  due: Day
  checkpoints: Checkpoint[]
  milestones: Milestone[]
  lastYear: string | null
  note: string
  leadDepartment: DepartmentRef
  supportingDepartments: DepartmentRef[]
  supervisor: PersonRef | null
  personInCharge: PersonRef | null
  /** ISO instant, or null while the goal is in force. */
  archivedAt: string | null
  /** In order of `from`, then of when they were made. The goal itself carries what holds now. */
  revisions: TargetRevision[]
  /** Those not withdrawn, in order of `on`, then of when they were made. */
  overrules: LightOverrule[]
  /** Changes whenever the details do; an edit carries the one it started from, so that none overwrites another. */
  version: string
}

/** A rate's parts as plain decimals. */
export type PartAmounts = { numerator: string; denominator: string }

/**
 * What one entry reported, as far as figures need it: a day, a quantity or reading (null for words and
 * 无进展) and when it was recorded (ISO instant). A rate given by its parts carries them; its value is their rounded
 * quotient. Voided entries are no reports.
 */
export type Report = {
  on: Day
  value: string | null
  parts?: PartAmounts
  recordedAt: string
}

/** A goal with its reports in order of day, recordedAt, id. */
export type ReportedGoal = Goal & { reports: Report[] }
