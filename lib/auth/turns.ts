import 'server-only'

import pLimit from 'p-limit'

/** More is asked at once than can be done soon. */
export class Busy extends Error {}

/** Lets so many work at once and so many more wait; whoever comes then is told at once that we are busy. */
export function newTurns(atOnce: number, waiting: number) {
  const limit = pLimit(atOnce)
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (limit.pendingCount >= waiting) throw new Busy()
    return limit(work)
  }
}
