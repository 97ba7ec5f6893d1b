import { z } from 'zod'

import { DayField, Id, Line, listOf, optional, Passage, Quantity } from '../input'
import { partFields, withParts } from '../rate/typed-parts'
import { wordedFields } from './worded-fields'

const said = {
  on: DayField,
  mode: z.enum(['increment', 'total'], '请选择本次新增或累计达到。').default('increment'),
  value: optional(Quantity),
  ...partFields,
  note: Passage(2000),
  problem: Passage(2000),
  nextStep: Passage(2000),
  /** The questions asked before, sent back word for word: yes to each. */
  confirmed: listOf(z.string()),
}

/** A progress report as sent. 无进展 is a report too, and says nothing else. */
export const EntryDraft = z.preprocess(
  silentWhenNone,
  z
    .object({
      goalId: Id,
      key: Id,
      report: z.enum(['progress', 'none'], '请选择填报方式。').default('progress'),
      ...said,
    })
    .transform(withParts),
)
export type EntryDraft = z.output<typeof EntryDraft>

/** What an entry should have said (更正), and why it did not. */
export const EntryCorrection = z.object({ entryId: Id, reason: Line(200), ...said }).transform(withParts)
export type EntryCorrection = z.output<typeof EntryCorrection>

export const EntryVoiding = z.object({ entryId: Id, reason: Line(200) })
export type EntryVoiding = z.output<typeof EntryVoiding>

export const EntryUndoing = z.object({ entryId: Id })

function silentWhenNone(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || !('report' in sent) || sent.report !== 'none') return sent
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !wordedFields.includes(name)))
}
