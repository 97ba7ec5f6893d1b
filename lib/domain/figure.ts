import { type DecimalLike, toDecimal } from './progress/measure'
import { amountIn } from './progress/sentences/phrases'

/** A quantity as people read it: at most two decimals, half up, no trailing zeros. Its unit stands beside it. */
export const figureOf = (amount: DecimalLike): string => amountIn('', toDecimal(amount))
