import { lightOf } from './kinds/light'
import { type Assessment, defaultRules, type Light, type Rules, type State } from './measure'

/** Many goals together (科室、板块、全镇): first how they are spread, beside it figures over those with a number. */
export interface RollUp {
  goals: number
  byState: Record<State, number>
  byLight: { green: number; yellow: number; red: number; none: number }
  /** Goals that have started and carry no number at all (无量化). */
  unmeasured: number
  /** Weighted means, 0 to 1; null when nothing is left to count. */
  score: number | null
  expectedScore: number | null
  gap: number | null
  light: Light | null
}

type Item = { assessment: Assessment; weight: number }

/**
 * Rolls goals up. The gap is the mean of the goals' own gaps, so being ahead with one never hides lagging with
 * another. Throws RangeError for a weight that is not above 0.
 */
export function rollUp(items: readonly Item[], rules: Rules = defaultRules): RollUp {
  for (const { weight } of items) {
    if (!(weight > 0 && Number.isFinite(weight))) {
      throw new RangeError(`items: a weight of ${weight} is not above 0`)
    }
  }
  return { ...distributionOf(items), ...figuresOf(items.filter(carriesFigures), rules) }
}

function distributionOf(
  items: readonly Item[],
): Pick<RollUp, 'goals' | 'byState' | 'byLight' | 'unmeasured'> {
  const byState = { notStarted: 0, inProgress: 0, achieved: 0, missed: 0, breached: 0, noData: 0 }
  const byLight = { green: 0, yellow: 0, red: 0, none: 0 }
  for (const { assessment } of items) {
    byState[assessment.state] += 1
    byLight[assessment.light ?? 'none'] += 1
  }
  return { goals: items.length, byState, byLight, unmeasured: items.filter(isUnmeasured).length }
}

const isUnmeasured = ({ assessment }: Item) =>
  assessment.state !== 'notStarted' &&
  assessment.attainment === null &&
  assessment.expectedAttainment === null

const carriesFigures = ({ assessment }: Item) =>
  assessment.state !== 'notStarted' && assessment.state !== 'noData' && assessment.expectedAttainment !== null

function figuresOf(items: Item[], rules: Rules): Pick<RollUp, 'score' | 'expectedScore' | 'gap' | 'light'> {
  if (items.length === 0) return { score: null, expectedScore: null, gap: null, light: null }
  const gap = meanOf(items, gapOf)
  return {
    score: meanOf(items, ({ attainment }) => attainment ?? 0),
    expectedScore: meanOf(items, ({ expectedAttainment }) => expectedAttainment ?? 0),
    gap,
    light: lightOf(gap, rules),
  }
}

// What is missed without data has no gap of its own: all of it is missing.
const gapOf = ({ state, gap }: Assessment) => (state === 'achieved' ? 0 : (gap ?? 1))

function meanOf(items: Item[], shareOf: (assessment: Assessment) => number): number {
  let sum = 0
  let weights = 0
  for (const { assessment, weight } of items) {
    sum += weight * Math.min(1, shareOf(assessment))
    weights += weight
  }
  return sum / weights
}
