import type { Day } from '../../../lib/domain/day'
import type { RateParts } from '../../../lib/domain/goal/goal'
import type { Commitment, Direction, Kind } from '../../../lib/domain/progress/measure'
import type { LeaderName } from '../accounts'
import type { DepartmentCode } from '../departments'

/** A goal of the plan as facts. Who leads and supports it and whose it is are sample data. */
export type StarterGoal = {
  /** Its place in the analysis of the plan document; it ties the sample progress to it. */
  code: string
  title: string
  kind: Kind
  direction?: Direction
  commitment?: Commitment
  target?: number
  baseline?: number
  unit?: string
  /** How the parts of a rate are called. */
  rateParts?: RateParts
  lastYear?: number
  steps?: Step[]
  note?: string
  lead: DepartmentCode
  supports?: DepartmentCode[]
  supervisor: LeaderName
}

/** A step by its title, or with a due day of its own where the even spread would make no sense. */
type Step = string | { title: string; due: Day }

export type StarterTheme = { title: string; sections: { title: string; goals: StarterGoal[] }[] }
