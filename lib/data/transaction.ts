import 'server-only'

import { refuse } from '@/lib/domain/result'
import { Prisma } from '@/prisma/client/client'

import { prisma } from './prisma'

/** Does what belongs together: all of it is kept, or nothing. */
export const inTransaction = <Answer>(work: (tx: Prisma.TransactionClient) => Promise<Answer>) =>
  prisma.$transaction(work)

/** The same of hundreds of rows at once, which may take longer, also to get its turn. */
export const inLongTransaction = <Answer>(work: (tx: Prisma.TransactionClient) => Promise<Answer>) =>
  prisma.$transaction(work, { maxWait: 10_000, timeout: 60_000 })

/**
 * The same for a form that counts once. Its key can be taken at the same moment for something else, whose row didn't
 * make us wait.
 */
export async function inTransactionByKey<Answer>(work: (tx: Prisma.TransactionClient) => Promise<Answer>) {
  try {
    return await inTransaction(work)
  } catch (error) {
    if (isTaken(error)) return refuse('key used')
    throw error
  }
}

/** Whether a write failed because what must be unique, such as a form's key, was taken at the same moment. */
export const isTaken = (error: unknown): boolean =>
  error instanceof KeyTaken ||
  (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')

/** Takes a transaction back that found the key of one of its parts taken. */
export class KeyTaken extends Error {}
