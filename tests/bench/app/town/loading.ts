import { readFile } from 'node:fs/promises'

import { Client } from 'pg'

import { today } from '@/lib/clock'
import { departments } from '@/prisma/starter/departments'
import { plan } from '@/prisma/starter/plan'

/** A town to be made: its goals of all kinds in turn, the reports spread over them and over the year. */
export type WantedTown = { number: number; name: string; goals: number; entries: number }

const SQL = new URL('towns.sql', import.meta.url)

/** What the towns are laid out like: the starter plan's themes and sections, and the offices a town has. */
const STARTER = {
  themes: plan.themes.map(({ title, sections }) => ({ title, sections: sections.map((each) => each.title) })),
  departments,
}

/** Fills a migrated, empty database with towns, straight by SQL, and lets PostgreSQL look at what it holds. */
export async function loadTowns(ownerUrl: string, towns: readonly WantedTown[]) {
  const client = new Client({ connectionString: ownerUrl, options: '-c timezone=UTC' })
  await client.connect()
  try {
    const settings = { towns: JSON.stringify(towns), starter: JSON.stringify(STARTER), today: today() }
    for (const [name, value] of Object.entries(settings))
      await client.query('SELECT set_config($1, $2, false)', [`bench.${name}`, value])
    await client.query(`BEGIN; ${await readFile(SQL, 'utf8')}; COMMIT`)
    await client.query('VACUUM ANALYZE')
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
}
