import type { Assessment, Kind } from './progress/measure'

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
  if (kind === 'tally' || kind === 'narrative') return 'unmeasured'
  if (kind !== 'milestones' && target === null) return 'targetMissing'
  if (state !== 'inProgress') return state
  if (light === 'red') return 'farBehind'
  return light === 'yellow' ? 'behind' : 'onPace'
}
