import type { Kind } from '../progress/measure'

/** What an entry of a goal says: something that adds up, a reading of where it stands, or words alone. */
export type Reporting = 'count' | 'reading' | 'words'

const reportings: Record<Kind, Reporting> = {
  cumulative: 'count',
  tally: 'count',
  level: 'reading',
  hold: 'reading',
  milestones: 'words',
  narrative: 'words',
}

/** What an entry of a goal of this kind says. */
export const reportingOf = (kind: Kind): Reporting => reportings[kind]
