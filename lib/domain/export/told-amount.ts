import type { Decimal } from 'decimal.js'

import { figureOf } from '../figure'

/** As many decimals as a stored quantity can have. */
const STORED_DECIMALS = 4

/** A figure of the core as plain decimal text: exact where it was typed so, else rounded as it is on screen. */
export const toldAmount = (amount: Decimal | null): string | null =>
  amount && (amount.decimalPlaces() <= STORED_DECIMALS ? amount.toFixed() : figureOf(amount))
