import type { Day } from '../day'
import type { Commitment, Direction, Kind } from '../progress/measure'

type DepartmentRef = { id: string; name: string; shortName: string; telephone: string | null }
type PersonRef = { id: string; name: string }

/** A step of a milestones goal (节点). Weights are plain decimals as text. */
export type Milestone = {
  id: string
  title: string
  weight: string
  due: Day
  doneOn: Day | null
  isSample: boolean
}

/** One promise of the annual plan, measured one way. Quantities are plain decimals as text, in `unit`. */
export type Goal = {
  id: string
  planId: string
  position: number
  title: string
  theme: { id: string; position: number; title: string }
  section: { id: string; position: number; title: string }
  kind: Kind
  direction: Direction
  commitment: Commitment
  target: string | null
  baseline: string | null
  integral: boolean
  unit: string | null
  start: Day
  due: Day
  checkpoints: { on: Day; expected: string }[]
  milestones: Milestone[]
  lastYear: string | null
  note: string
  leadDepartment: DepartmentRef
  supportingDepartments: DepartmentRef[]
  supervisor: PersonRef | null
  personInCharge: PersonRef | null
  /** ISO instant, or null while the goal is in force. */
  archivedAt: string | null
  /** Changes whenever the details do; an edit carries the one it started from, so that none overwrites another. */
  version: string
}

/**
 * What one entry reported, as far as figures need it: a day, a quantity or reading (null for words and
 * 无进展) and when it was recorded (ISO instant). Voided entries are no reports.
 */
type Report = { on: Day; value: string | null; recordedAt: string }

/** A goal with its reports in order of day, recordedAt, id. */
export type ReportedGoal = Goal & { reports: Report[] }
