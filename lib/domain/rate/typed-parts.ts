import { z } from 'zod'

import type { PartAmounts } from '../goal/goal'
import { optional, Quantity } from '../input'

/** The parts of a rate as fields of a form; both may be left empty. */
export const partFields = {
  numerator: optional(Quantity.refine((amount) => Number(amount) >= 0, '不能小于0，请核对。')),
  denominator: optional(Quantity.refine((amount) => Number(amount) > 0, '要大于0，请核对。')),
}

type Typed = { numerator: string | null; denominator: string | null }

/** Reads both parts as one thing, null where neither was typed. Refuses one without the other. */
export function withParts<Sent extends Typed>(
  { numerator, denominator, ...sent }: Sent,
  context: z.RefinementCtx,
): Omit<Sent, keyof Typed> & { parts: PartAmounts | null } {
  if (numerator !== null && denominator !== null) return { ...sent, parts: { numerator, denominator } }
  if (numerator === denominator) return { ...sent, parts: null }
  const path = [numerator === null ? 'numerator' : 'denominator']
  context.addIssue({ code: 'custom', path, message: '两个数都要填，才能算出比率。' })
  return z.NEVER
}
