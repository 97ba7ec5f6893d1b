import 'server-only'

import { prisma } from './prisma'

/** Whether the database answers within the patience, in milliseconds. */
export async function databaseAnswers(patience = 2_000): Promise<boolean> {
  const answer = prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false))
  return Promise.race([answer, silence])
}
