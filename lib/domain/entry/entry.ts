import type { Day } from '../day'
import type { PartAmounts } from '../goal/goal'

/** Another entry, as an entry names it that corrects it or is corrected by it. */
export type OtherEntry = Pick<Entry, 'on' | 'value' | 'parts'>

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
  /** The questions that it raised, each answered yes by its author. */
  confirmations: string[]
  /** The voided entry it stands for (更正自), and the one that stands for it (已更正为). */
  corrects: OtherEntry | null
  correctedBy: OtherEntry | null
  isSample: boolean
}
