import { Pool } from 'pg'
import { vi } from 'vitest'

/** The next read past Prisma fails with these words. */
export const aFailingRead = (message: string) =>
  vi.spyOn(Pool.prototype, 'query').mockRejectedValueOnce(new Error(message) as never)
