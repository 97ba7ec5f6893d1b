import type { Day } from '../day'
import type { Span } from './span'

/** A figure that a summary or a report states as reached. Offsets are UTF-16, in the text as it was given. */
export interface Finding extends Span {
  title: string
  /** A plain decimal, in the unit. */
  value: string
  unit: string | null
  approximate: boolean
  /** The end of the day up to which it was counted (截至10月底), where the text says so. */
  asOf: Day | null
}
