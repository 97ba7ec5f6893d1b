import type { Assessment, Kind, Light } from './progress/measure'

/** Every standing, in the order in which they are told: the lit ones first. */
export const standings = [
  'achieved',
  'onPace',
  'behind',
  'farBehind',
  'breached',
  'missed',
  'notStarted',
  'noData',
  'targetMissing',
  'unmeasured',
] as const

/**
 * What a person is shown of a goal: its state and light in one word. Every goal has exactly one, so the
 * numbers of all standings add up to all goals.
 */
export type Standing = (typeof standings)[number]

/** Tally and narrative goals never have a light; a goal whose figure is missing (目标待定) has none yet. */
export function standingOf(kind: Kind, { state, light, target }: Assessment): Standing {
  if (isUnmeasured(kind)) return 'unmeasured'
  if (kind !== 'milestones' && target === null) return 'targetMissing'
  if (state !== 'inProgress') return state
  if (light === 'red') return 'farBehind'
  return light === 'yellow' ? 'behind' : 'onPace'
}

/** Kinds without a number to reach (无量化): they never have a light. */
export const isUnmeasured = (kind: Kind): boolean => kind === 'tally' || kind === 'narrative'

/** Whether a light says that a goal lags. */
export const isLagging = (light: Light | null): boolean => light === 'red' || light === 'yellow'
