import { writeFile } from 'node:fs/promises'

import { Client } from 'pg'

import { Failure } from '@/scripts/failure'
import { migrate } from '@/scripts/migrations/apply'
import type { Database } from '@/scripts/postgres/database'
import { execute } from '@/scripts/postgres/execute'
import { withScratchServer } from '@/scripts/testing/scratch'

import { loadTowns } from '../app/town/loading'
import { townsOf } from '../app/town/sizes'
import { plansOf } from './asking'
import { hotReads } from './hot'
import { findPlace } from './place'
import { linesOf, readThrough } from './plan'
import { addTraces } from './traces'

const SIZE = { goals: 30_000, entries: 720_000 }

/** A table of so many rows is not to be read from its first to its last. */
const BIG = 10_000

const FILE = new URL('../explain.md', import.meta.url)

const HEAD = `# How the hot reads are planned

Written by \`npm run bench -- explain\` from a scratch database with a hundred towns, 30,000 goals, 720,000 entries as they
come in over a year, a record of each in the audit log and 20 sessions an account; one town of them is looked at, with 300
goals and 7,200 entries. Each plan is of a statement as the app sends it, run for the fourth time: how long PostgreSQL
took, how many pages of 8 kB it looked at, and how each table was reached, with the rows that came of it × how often.
What is sorted or gathered in between is left out. The command fails when a table of 10,000 rows or more is read from its
first to its last; smaller ones, a few pages each, PostgreSQL reads whole where that is quicker.
`

/** Writes down the plans of the hot reads where much is stored. Throws when one of them reads a big table through. */
export function explainHotReads(): Promise<void> {
  return withScratchServer(async (addressOf) => {
    await execute(addressOf('postgres').ownerUrl, 'CREATE DATABASE explained')
    const database = addressOf('explained')
    await migrate(database)
    await loadTowns(database.ownerUrl, townsOf(SIZE))
    await explainOn(database)
  })
}

async function explainOn({ url, ownerUrl }: Database) {
  process.env.DATABASE_URL = url
  const client = new Client({ connectionString: ownerUrl, options: '-c timezone=UTC' })
  await client.connect()
  try {
    await addTraces(client)
    const big = await bigTables(client)
    const sections: string[] = []
    const through: string[] = []
    for (const [name, read] of Object.entries(await hotReads(await findPlace(client)))) {
      const plans = await plansOf(client, read)
      const blocks = plans.map((plan) => `\`\`\`\n${linesOf(plan).join('\n')}\n\`\`\`\n`)
      sections.push(`## ${name}\n\n${blocks.join('\n')}`)
      through.push(
        ...plans
          .flatMap(readThrough)
          .filter((table) => big.has(table))
          .map((table) => `${name}: ${table}`),
      )
    }
    const told = [HEAD, ...sections].join('\n')
    process.stdout.write(told)
    await writeFile(FILE, told)
    if (through.length > 0) throw new Failure(`Read from the first row to the last:\n${through.join('\n')}`)
  } finally {
    await client.end()
  }
}

async function bigTables(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples >= $1 AND relnamespace = 'public'::regnamespace",
    [BIG],
  )
  if (!rows.some(({ name }) => name === 'progress_entries')) throw new Error('too little was loaded')
  return new Set(rows.map(({ name }) => name))
}
