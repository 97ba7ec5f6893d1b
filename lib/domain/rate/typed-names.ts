import { z } from 'zod'

import type { RateParts } from '../goal/goal'
import { Line, optional } from '../input'

/** How the parts of a rate are called, as fields of a form; they may be left empty. */
export const nameFields = {
  numeratorName: optional(Line(20)),
  denominatorName: optional(Line(20)),
  countUnit: optional(Line(20)),
}

const names = ['numeratorName', 'denominatorName', 'countUnit'] as const
type Typed = Record<(typeof names)[number], string | null>

/** Reads the three names as one thing, null where none was typed. Refuses some without the others. */
export function withNames<Sent extends Typed>(
  { numeratorName, denominatorName, countUnit, ...sent }: Sent,
  context: z.RefinementCtx,
): Omit<Sent, keyof Typed> & { rateParts: RateParts | null } {
  const typed: Typed = { numeratorName, denominatorName, countUnit }
  const missing = names.filter((name) => typed[name] === null)
  if (missing.length === names.length) return { ...sent, rateParts: null }
  for (const name of missing) {
    context.addIssue({ code: 'custom', path: [name], message: '三项要么都填，要么都不填。' })
  }
  if (numeratorName === null || denominatorName === null || countUnit === null) return z.NEVER
  return { ...sent, rateParts: { numerator: numeratorName, denominator: denominatorName, unit: countUnit } }
}
