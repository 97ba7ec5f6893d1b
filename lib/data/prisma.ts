import 'server-only'

import { PrismaPg } from '@prisma/adapter-pg'

import { databasePool, databaseUrl } from '@/lib/env'
import { PrismaClient } from '@/prisma/client/client'

// Prisma 7 stores instants hours off in a session whose zone is not UTC, and most Chinese servers' is not.
const SESSION = '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000'

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl(),
      max: databasePool(),
      connectionTimeoutMillis: 5_000,
      // A server that hangs without a word must not keep a connection for good.
      query_timeout: 20_000,
      keepAlive: true,
      options: SESSION,
    }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })

// Hot reload re-evaluates this module; the global keeps it to one pool.
const shared = globalThis as { prisma?: ReturnType<typeof connect> }

shared.prisma ??= connect()

export const prisma = shared.prisma
