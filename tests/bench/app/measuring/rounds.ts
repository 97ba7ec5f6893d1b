import { unlessStopped } from '../../stopping'
import type { Contender } from '../journeys/contender'
import { type Sample, sampleOf, warmUp } from './sample'

/** At how many connections everything is asked. */
export const CONNECTIONS = [1, 8] as const
export type Connections = (typeof CONNECTIONS)[number]

/** The samples of each contender, one a round, in the same rounds as everybody else's. */
export type Samples = Map<string, Record<Connections, Sample[]>>

/**
 * Warms all up, then asks all of them in turn, round by round: whatever slows the machine down for a while slows them
 * all.
 */
export async function measureInRounds(
  contenders: readonly Contender[],
  rounds: number,
  postgresPid: number,
): Promise<Samples> {
  const rates = new Map<string, number>()
  for (const contender of contenders) {
    unlessStopped()
    const rate = await warmUp(contender)
    rates.set(contender.name, rate)
    tell(`Warm: ${contender.name}, ${rate.toFixed(0)}/s.`)
  }
  const samples: Samples = new Map(contenders.map(({ name }) => [name, { 1: [], 8: [] }]))
  for (let round = 1; round <= rounds; round++) {
    for (const connections of CONNECTIONS) {
      for (const contender of contenders) {
        unlessStopped()
        const rate = rates.get(contender.name) ?? 1
        const sample = await sampleOf(contender, connections, rate, postgresPid)
        samples.get(contender.name)?.[connections].push(sample)
      }
    }
    tell(`Round ${round} of ${rounds} done.`)
  }
  return samples
}

const tell = (line: string) => process.stdout.write(`${line}\n`)
