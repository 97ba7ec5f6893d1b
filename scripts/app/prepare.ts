import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { INITIAL_DAYS } from '@/lib/domain/sign-in/initial-password'
import type { InitialAccount } from '@/prisma/seed'

import { migrate } from '../migrations/apply'
import type { Database } from '../postgres/database'

/** Brings the database to today's schema and gives an empty one the starter plan. */
export async function prepareDatabase(database: Database, sample: boolean): Promise<InitialAccount[] | null> {
  const applied = await migrate(database)
  console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
  process.env.DATABASE_URL = database.url
  // Imported late, once the address above is in place.
  const [{ prisma }, { loadStarter }] = await Promise.all([
    import('@/lib/data/prisma'),
    import('@/prisma/seed'),
  ])
  try {
    return await loadStarter(prisma, { sample })
  } finally {
    await prisma.$disconnect()
  }
}

/** Kept until they have been shown, so that a start that is interrupted doesn't lose them. */
export async function keepAccounts(home: string, accounts: InitialAccount[]) {
  await writeFile(fileIn(home), JSON.stringify(accounts), { mode: 0o600 })
}

export async function showAccounts(home: string) {
  const text = await readFile(fileIn(home), 'utf8').catch(() => undefined)
  if (text === undefined) return
  console.log(
    `\nThe first accounts; the passwords are shown this once. Each signs in once, within ${INITIAL_DAYS} days:`,
  )
  for (const { role, name, username, password } of JSON.parse(text) as InitialAccount[])
    console.log(`  ${role.padEnd(8)} ${username.padEnd(12)} ${password}   ${name}`)
  await rm(fileIn(home))
}

const fileIn = (home: string) => path.join(home, 'initial-accounts.json')
