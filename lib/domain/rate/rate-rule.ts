import { Decimal } from 'decimal.js'

import type { Goal, PartAmounts } from '../goal/goal'
import { isCountable } from '../goal/kind-guides'
import { ok, type Result, refuse } from '../result'
import { storedRate } from './exact-rate'
import { isGivenByParts } from './names'

export type RateRefusal = 'no rate' | 'rate and parts' | 'parts not whole' | 'rate too large'

// What a quantity may have before its decimal point, as one types it.
const TOO_LARGE = 1e12

/**
 * Decides which rate is stored for parts as typed. A numerator above the denominator is a rate above 100 %, which is
 * unusual and no mistake.
 */
export function decideRate(
  { kind, unit, rateParts }: Pick<Goal, 'kind' | 'unit' | 'rateParts'>,
  parts: PartAmounts,
  typedRate: string | null,
): Result<string, RateRefusal> {
  if (!isGivenByParts(kind, unit)) return refuse('no rate')
  if (typedRate !== null) return refuse('rate and parts')
  if (rateParts && isCountable(rateParts.unit) && !isWhole(parts)) {
    return refuse('parts not whole', `${rateParts.numerator}和${rateParts.denominator}`)
  }
  const rate = storedRate(parts, unit)
  return Number(rate) < TOO_LARGE ? ok(rate) : refuse('rate too large')
}

const isWhole = ({ numerator, denominator }: PartAmounts) =>
  new Decimal(numerator).isInteger() && new Decimal(denominator).isInteger()
