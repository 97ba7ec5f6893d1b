import { randomInt } from 'node:crypto'

/** Numbers from 0 up to 1, the same for the same seed (SEED=… repeats a run). */
export type Chance = { seed: number; next: () => number; between: (low: number, high: number) => number }

export function newChance(seed = Number(process.env.SEED) || randomInt(1, 2 ** 31)): Chance {
  let state = seed
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { seed, next, between: (low, high) => low + next() * (high - low) }
}
