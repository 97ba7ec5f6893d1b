import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'

import { type Entry, extract } from 'tar-stream'

import { Failure } from '../failure'
import { FORMAT, Manifest } from './manifest'
import { tableOf } from './parts'
import { findSealed } from './seal'
import { isSame, Tally } from './tally'

/** Reads a backup whole and answers what it says of itself, once all of that is found to be true. */
export async function verifyBackup(file: string): Promise<Manifest> {
  const there = await stat(file).catch(() => undefined)
  if (!there?.isFile()) throw new Failure(`There is no file ${file}.`)
  try {
    return await verify(file)
  } catch (error) {
    throw error instanceof Failure ? error : damaged(file)
  }
}

async function verify(file: string): Promise<Manifest> {
  const tallies = new Map<string, Tally>()
  let manifest: Manifest | undefined
  for await (const { name, content } of entriesOf(file)) {
    if (name === 'manifest.json') manifest = parse(file, await text(content))
    else await add(tallies, tableOf(name), content)
  }
  if (!manifest || !agree(manifest, tallies)) throw damaged(file)
  return manifest
}

/** The rows of all tables, piece by piece, in the order in which they can be loaded. */
export async function* piecesOf(file: string): AsyncGenerator<{ table: string; piece: Buffer }> {
  for await (const { name, content } of entriesOf(file)) {
    const table = tableOf(name)
    for await (const piece of content) if (table) yield { table, piece }
  }
}

/** What the archive holds. Nothing of it is looked at before the seal says that it is as it was written. */
async function* entriesOf(file: string): AsyncGenerator<{ name: string; content: Entry }> {
  const length = await findSealed(file)
  if (length === undefined) throw damaged(file)
  const archive = extract()
  const source = createReadStream(file, { end: length - 1 })
  const packed = createGunzip()
  for (const stream of [source, packed]) stream.on('error', (error: Error) => archive.destroy(error))
  source.pipe(packed).pipe(archive)
  try {
    for await (const entry of archive) yield { name: entry.header.name, content: entry }
  } finally {
    source.destroy()
  }
}

async function add(tallies: Map<string, Tally>, table: string | undefined, content: Entry) {
  const tally = new Tally()
  const ofTable = table === undefined ? tally : (tallies.get(table) ?? tally)
  for await (const piece of content) ofTable.add(piece)
  if (table !== undefined) tallies.set(table, ofTable)
}

function agree({ tables }: Manifest, tallies: Map<string, Tally>): boolean {
  const whole = tables.every((table) => {
    const tally = tallies.get(table.name)
    return tally && isSame(table, tally.sum())
  })
  return whole && tables.length === tallies.size
}

function parse(file: string, json: string): Manifest {
  const { format } = JSON.parse(json) as { format: number }
  if (format > FORMAT)
    throw new Failure(`${file} was written by a newer version of Jindu: bring this one up to date first.`)
  return Manifest.parse(JSON.parse(json))
}

const damaged = (file: string) =>
  new Failure(`${file} is damaged or no backup of Jindu: nothing was read from it. Use another one.`)
