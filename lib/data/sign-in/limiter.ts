import 'server-only'

import { RateLimiterPostgres } from 'rate-limiter-flexible'

import { prisma } from '../prisma'

type Limit = { most: number; minutes: number }

/** Counts failures under a key, for all instances together, each key for its minutes from the first failure on. */
export function newLimiter(keyPrefix: string, { most, minutes }: Limit) {
  const limiter = new RateLimiterPostgres({
    storeClient: throughPrisma,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix,
    points: most,
    duration: minutes * 60,
  })
  return {
    /** Whether there were too many. */
    isExceeded: async (key: string) => ((await limiter.get(key))?.consumedPoints ?? 0) >= most,
    /** Adds a failure, and answers whether it was the one that makes them too many. */
    add: async (key: string) => (await limiter.penalty(key)).consumedPoints === most,
  }
}

type Query = { text: string; values: unknown[] }

/** So that the limits have no connections of their own. Unlike pg, Prisma gives a bigint as one. */
const throughPrisma = {
  async query({ text, values }: Query) {
    const found = await prisma.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values)
    const rows = found.map(({ points, expire }) => ({
      points,
      expire: expire === null ? null : Number(expire),
    }))
    return { rows, rowCount: rows.length }
  },
}
