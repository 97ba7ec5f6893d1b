/** What is timed: `times` calls are timed together, for calls too short to be timed alone. */
export type Timed = { name: string; call: () => unknown; times: number; target: number | null }

/**
 * Milliseconds of processor time a call, over the rounds that count: the middle one, and those a tenth and nine
 * tenths of the way.
 */
export type Figure = {
  name: string
  median: number
  low: number
  high: number
  /** How often the yardstick's time, taken round by round. */
  ratio: number
  target: number | null
}

const WARM_UP = 5

/**
 * Times calls in rounds, each round the yardstick and every call once, so that whatever slows the machine down for a
 * while slows them all. The first rounds, in which the code is still being compiled, are left out.
 */
export async function timeInRounds(
  yardstick: Timed,
  timed: readonly Timed[],
  rounds: number,
): Promise<Figure[]> {
  const all = [yardstick, ...timed]
  const samples = all.map(() => [] as number[])
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    const times: number[] = []
    for (const one of all) times.push(await timeOf(one))
    if (round < WARM_UP) continue
    for (const [index, time] of times.entries()) samples[index]?.push(time)
  }
  const [measured = []] = samples
  return all.map(({ name, target }, index) => {
    const own = samples[index] ?? []
    return {
      name,
      median: shareOf(own, 0.5),
      low: shareOf(own, 0.1),
      high: shareOf(own, 0.9),
      ratio: shareOf(
        own.map((time, round) => time / (measured[round] ?? time)),
        0.5,
      ),
      target,
    }
  })
}

// Processor time is what one core is busy for: it does not grow while others use the machine.
async function timeOf({ call, times }: Timed): Promise<number> {
  const from = process.cpuUsage()
  for (let time = 0; time < times; time += 1) await call()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000 / times
}

function shareOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN
}
