import { Client } from 'pg'

import { findBreak, type Head, isInChain, listHeads } from './audit/chain'
import { findBentEntry } from './audit/entries'
import { Failure, run } from './failure'
import { withDatabase } from './postgres/with-database'

/** `npm run verify`, or with ends of the audit log noted earlier: `npm run verify -- 1204:9f3c…`. */
run(() => withDatabase(({ url }) => verify(url, process.argv.slice(2).map(readNoted))))

async function verify(url: string, noted: Pick<Head, 'seq' | 'hash'>[]) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await refuseBreak(client)
    for (const place of noted)
      if (!(await isInChain(client, place)))
        throw new Failure(
          `The audit log no longer holds record ${place.seq} as it was noted: its end was cut off or it was written anew.`,
        )
    const heads = await listHeads(client)
    for (const { organisation, seq, hash } of heads)
      console.log(`${organisation}: all ${seq} audit records are as they were written. Last: ${seq}:${hash}`)
    if (heads.length === 0) console.log('The audit log is empty.')
    await refuseBentEntry(client)
    console.log('Every report is as the audit log says it was sent.')
  } finally {
    await client.end()
  }
}

async function refuseBreak(client: Client) {
  const found = await findBreak(client)
  if (!found) return
  const { organisation, seq, fault, at, action } = found
  const what = action ? ` (${action}, ${at})` : ''
  throw new Failure(
    `The audit log of ${organisation} is broken at record ${seq ?? 'without a place'}${what}: it was ${fault}.`,
  )
}

async function refuseBentEntry(client: Client) {
  const found = await findBentEntry(client)
  if (!found) return
  const { organisation, goal, on, fault } = found
  throw new Failure(
    `The report of ${on} on "${goal}" (${organisation}) was ${fault} without the app: the audit log says otherwise.`,
  )
}

function readNoted(text: string): Pick<Head, 'seq' | 'hash'> {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (!seq || !hash)
    throw new Failure(`"${text}" is no noted record like 1204:9f3c…: copy it from an earlier run.`)
  return { seq, hash }
}
