import 'server-only'

import { Prisma } from '@/prisma/client/client'

import { prisma } from './prisma'

/** Does what belongs together: all of it is kept, or nothing. */
export const inTransaction = <Answer>(work: (tx: Prisma.TransactionClient) => Promise<Answer>) =>
  prisma.$transaction(work)

/** Whether a write failed because what must be unique, such as a form's key, was taken at the same moment. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
