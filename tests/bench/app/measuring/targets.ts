import type { Connections, Samples } from './rounds'
import type { Sample } from './sample'
import { type Spread, spreadOf } from './spread'

/** A journey's cost as a multiple of a yardstick's, and what it is to be at most. */
type Target = {
  journey: string
  /** What is divided by what. */
  asked: string
  ratio: (cost: Cost) => number
  target: number
  /** The same where one reaches further. */
  stretch: { asked: string; ratio: (cost: Cost) => number; target: number }
}

/** What a request of a contender cost in one round. */
type Cost = (contender: string) => number

/** As it came out: of the app's processor time alone, and with the database's. */
export type Outcome = {
  journey: string
  asked: string
  target: number
  ratio: Spread
  withPostgres: Spread
  isMet: boolean
  isStretch: boolean
}

const overPage = (journey: string, yardstick: string) => (cost: Cost) => cost(journey) / cost(yardstick)
/** The page is refreshed after a change: what was remembered of it is out of date, as right after any other. */
const overGoal = (cost: Cost) => (cost('entry') - cost('goal-changed')) / cost('empty')

const ofPages = (journey: string, atMost: number, stretch: number): Target => ({
  journey,
  asked: '× rows',
  ratio: overPage(journey, 'rows'),
  target: atMost,
  stretch: { asked: '× empty', ratio: overPage(journey, 'empty'), target: stretch },
})

/** Of the same town among many, by its cost where it is alone. */
const ofGrowth = (journey: string): Target => {
  const asked = '× its own at 300/7,200'
  const ratio = overPage(`${journey}-sized`, `${journey}-alone`)
  return { journey: `${journey}-sized`, asked, ratio, target: 1.2, stretch: { asked, ratio, target: 1 } }
}

const TARGETS: Target[] = [
  ofPages('overview', 0.6, 2),
  ofPages('list', 0.7, 2),
  ofPages('goal', 0.6, 1.5),
  {
    journey: 'entry',
    asked: '(− goal-changed) × empty',
    ratio: overGoal,
    target: 1,
    stretch: { asked: '(− goal-changed) × empty', ratio: overGoal, target: 0.5 },
  },
  ofGrowth('overview'),
  ofGrowth('list'),
]

/** At as many connections as on a busy day: a process that is woken for each request costs more. */
const JUDGED_AT: Connections = 8

/** The targets for which everything was measured, each with its stretch. */
export function outcomesOf(samples: Samples): Outcome[] {
  return TARGETS.flatMap(({ journey, stretch, ...least }) =>
    [least, stretch].map((one) => outcomeOf(samples, journey, one, one === stretch)),
  ).filter(({ ratio }) => !Number.isNaN(ratio.median))
}

function outcomeOf(
  samples: Samples,
  journey: string,
  { asked, ratio, target }: Omit<Target, 'journey' | 'stretch'>,
  isStretch: boolean,
): Outcome {
  const inRounds = (costOf: (sample: Sample) => number) => {
    const rounds = samples.get('empty')?.[JUDGED_AT].length ?? 0
    return spreadOf(
      Array.from({ length: rounds }, (_, round) =>
        ratio((contender) => {
          const sample = samples.get(contender)?.[JUDGED_AT][round]
          return sample ? costOf(sample) : Number.NaN
        }),
      ),
    )
  }
  const own = inRounds(({ cpu }) => cpu)
  const withPostgres = inRounds(({ cpu, postgres }) => cpu + postgres)
  return { journey, asked, target, ratio: own, withPostgres, isMet: own.median <= target, isStretch }
}
