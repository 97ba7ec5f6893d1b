import { CONNECTIONS, type Connections, type Samples } from './rounds'
import { type Spread, spreadOf } from './spread'

/** How many times a yardstick's processor time a journey takes, round by round. */
export type Ratios = Record<Connections, Record<string, Spread>>

/** A journey beside each yardstick: both pages of the minimal app, its own bytes and its own statements. */
export function ratiosOf(samples: Samples, journey: string): Ratios {
  const yardsticks = { empty: 'empty', rows: 'rows', bytes: `bytes ${journey}`, sql: `sql ${journey}` }
  const at = (connections: Connections) =>
    Object.fromEntries(
      Object.entries(yardsticks).flatMap(([name, contender]) => {
        const others = samples.get(contender)?.[connections]
        const own = samples.get(journey)?.[connections] ?? []
        return others
          ? [[name, spreadOf(own.map(({ cpu }, round) => cpu / (others[round]?.cpu ?? Number.NaN)))]]
          : []
      }),
    )
  const [one, many] = CONNECTIONS.map(at)
  return { 1: one ?? {}, 8: many ?? {} }
}
