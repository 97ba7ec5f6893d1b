import type { ReportedGoal } from '../goal/goal'
import type { Theme } from '../plan'

type Named = { id: string; name: string }

/** What a sheet is compared with: the plan as it is, and whom and what its cells can name. */
export type SheetWorld = {
  year: number
  themes: readonly Theme[]
  /** Those in use. */
  departments: readonly (Named & { shortName: string })[]
  people: readonly Named[]
  /** The plan's goals in force, in its order. */
  goals: readonly ReportedGoal[]
}
