import type { Day } from '../day'
import type { PartAmounts } from '../goal/goal'

/** A progress entry (进展填报) as people read it, voided ones included. */
export type Entry = {
  id: string
  on: Day
  /** A plain decimal as text; null for words alone and for 无进展. */
  value: string | null
  /** Where a rate was given by its parts; its value is their rounded quotient. */
  parts: PartAmounts | null
  note: string
  problem: string
  nextStep: string
  /** ISO instants. */
  recordedAt: string
  author: { id: string; name: string; department: string | null }
  voided: { at: string; by: string; reason: string } | null
  isSample: boolean
}
