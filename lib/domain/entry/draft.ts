import { z } from 'zod'

import { DayField, Id, Line, optional, Passage, Quantity } from '../input'

/** A progress report as sent. 无进展 is a report too, and says nothing else. */
export const EntryDraft = z.preprocess(
  silentWhenNone,
  z.object({
    goalId: Id,
    key: Id,
    report: z.enum(['progress', 'none'], '请选择填报方式。').default('progress'),
    on: DayField,
    mode: z.enum(['increment', 'total'], '请选择本次新增或累计达到。').default('increment'),
    value: optional(Quantity),
    note: Passage(2000),
    problem: Passage(2000),
    nextStep: Passage(2000),
  }),
)
export type EntryDraft = z.output<typeof EntryDraft>

export const EntryVoiding = z.object({ entryId: Id, reason: Line(200) })
export type EntryVoiding = z.output<typeof EntryVoiding>

export const EntryUndoing = z.object({ entryId: Id })

function silentWhenNone(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || !('report' in sent) || sent.report !== 'none') return sent
  const { value: _, note: __, problem: ___, nextStep: ____, ...rest } = sent as Record<string, unknown>
  return rest
}
