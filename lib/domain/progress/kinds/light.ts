import type { Light, Rules } from '../measure'

// Shares are plain numbers, so a gap of exactly one threshold may miss it by a rounding.
const TOLERANCE = 1e-9

/** The light for a gap: green below the first threshold, red above the second, yellow from one to the other. */
export function lightOf(gap: number, rules: Rules): Light {
  if (gap > rules.redGap + TOLERANCE) return 'red'
  return gap < rules.yellowGap - TOLERANCE ? 'green' : 'yellow'
}

/** The light of a goal missed at its end: red, but for a stretch goal (力争) yellow up to the red threshold. */
export const missedLightOf = (stretch: boolean, gap: number, rules: Rules): Light =>
  stretch && lightOf(gap, rules) !== 'red' ? 'yellow' : 'red'
