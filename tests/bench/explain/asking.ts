import type { Client } from 'pg'

import { hearStatements } from '../../support/statements/heard.mjs'
import type { Explained } from './plan'

type Statement = { text: string; values: unknown[] }

let heard: Statement[] = []
hearStatements((statement: Statement) => heard.push(statement))

/** The first times pages come from the disk. */
const TIMES = 4

/** Statements that were explained already: what tells whether a town changed is asked before each read. */
const known = new Set<string>()

/** The plan of each new statement that a read sends, by the last of several runs. */
export async function plansOf(client: Client, read: () => Promise<unknown>): Promise<Explained[]> {
  heard = []
  await read()
  const statements = heard.filter(({ text }) => !known.has(text))
  heard = []
  const plans: Explained[] = []
  for (const statement of statements) {
    known.add(statement.text)
    plans.push(await planOf(client, statement))
  }
  return plans
}

async function planOf(client: Client, { text, values }: Statement): Promise<Explained> {
  const explain = { text: `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`, values }
  for (let time = 1; time < TIMES; time += 1) await client.query(explain)
  const { rows } = await client.query<{ 'QUERY PLAN': [Explained] }>(explain)
  const plan = rows[0]?.['QUERY PLAN'][0]
  if (!plan) throw new Error(`no plan of ${text}`)
  return plan
}
