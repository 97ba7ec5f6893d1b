import { oneByOne } from '../asking/one-by-one'
import { type Volley, volley } from '../asking/volley'
import type { Contender } from '../journeys/contender'
import { cpuOf, forgetPeak, peakMemoryOf } from '../machine/processes'

/** One volley's figures; times in milliseconds, of which processor time is a request's, memory in megabytes. */
export type Sample = {
  perSecond: number
  p50: number
  p95: number
  p99: number
  cpu: number
  /** Of the database server. */
  postgres: number
  peakMemory: number
  /** By the gate. */
  refused: number
}

export type Figure = keyof Sample

export const FIGURES: Figure[] = [
  'perSecond',
  'p50',
  'p95',
  'p99',
  'cpu',
  'postgres',
  'peakMemory',
  'refused',
]

/** So many at least, however long they take. */
const FEWEST = 40
/** So many at most, which is plenty for what costs next to nothing. */
const MOST = 4_000

/** Asks for about as long as the contender is to be asked for, at the rate it had before. */
export async function sampleOf(
  contender: Contender,
  connections: number,
  rate: number,
  postgresPid: number,
): Promise<Sample> {
  const { server, seconds, verify } = contender
  const amount = Math.round(Math.min(Math.max(rate * seconds, FEWEST), MOST))
  forgetPeak(server.pid)
  const before = [cpuOf(server.pid), cpuOf(postgresPid)] as const
  const { times, seconds: taken, refused } = await ask(contender, { connections, amount })
  const cpu = (cpuOf(server.pid) - before[0]) / times.length
  const postgres = (cpuOf(postgresPid) - before[1]) / times.length
  const peakMemory = peakMemoryOf(server.pid)
  await verify?.(times.length)
  const sorted = times.toSorted((a, b) => a - b)
  const [p50, p95, p99] = [shareOf(sorted, 0.5), shareOf(sorted, 0.95), shareOf(sorted, 0.99)]
  return { perSecond: times.length / taken, p50, p95, p99, cpu, postgres, peakMemory, refused }
}

const ask = (
  { server: { url }, next, before }: Contender,
  how: { connections: number; amount: number },
): Promise<Volley> => (before ? oneByOne(url, next, before, how) : volley(url, next, how))

/** What so large a share of the values, given in order, is not above. */
export const shareOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? Number.NaN

/** Below the number that the gate lets in at once: in the first moments nothing is fast, and nobody is to be refused. */
const WARMING = 4

/** Asks until the code is compiled; none of it counts. Answers the rate at the end of it. */
export async function warmUp(contender: Contender): Promise<number> {
  const { warmUp: amount, verify } = contender
  const last = Math.max(Math.round(amount / 5), FEWEST)
  const askSo = async (often: number) => {
    const answered = await ask(contender, { connections: WARMING, amount: often })
    await verify?.(answered.times.length)
    return answered.times.length / answered.seconds
  }
  if (amount > last) await askSo(Math.round(amount) - last)
  return askSo(last)
}
