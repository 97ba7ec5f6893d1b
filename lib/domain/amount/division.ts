/** A quotient of whole numbers, half up. The divisor is above 0. */
export const dividedHalfUp = (dividend: bigint, divisor: bigint): bigint =>
  dividedDown(2n * dividend + divisor, 2n * divisor)

/** A quotient of whole numbers, rounded up. The divisor is above 0. */
export const dividedUp = (dividend: bigint, divisor: bigint): bigint => -dividedDown(-dividend, divisor)

/** A quotient of whole numbers, rounded down, below 0 too. The divisor is above 0. */
export function dividedDown(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient
}
