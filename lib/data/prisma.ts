import 'server-only'

import { PrismaPg } from '@prisma/adapter-pg'

import { databasePool, databaseUrl } from '@/lib/env'
import { PrismaClient } from '@/prisma/client/client'

import { SESSION } from './session-settings'

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl(),
      max: databasePool(),
      // Also how long one waits for a connection that is free.
      connectionTimeoutMillis: 2_000,
      // A server that hangs without a word must not keep a connection for good.
      query_timeout: 20_000,
      keepAlive: true,
      options: SESSION,
    }),
    transactionOptions: { maxWait: 3_000, timeout: 15_000 },
  })

// Hot reload re-evaluates this module; the global keeps it to one pool.
const shared = globalThis as { prisma?: ReturnType<typeof connect> }

shared.prisma ??= connect()

export const prisma = shared.prisma
