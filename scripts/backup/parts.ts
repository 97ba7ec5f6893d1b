import type { Add } from './archive'
import { type Sum, Tally } from './tally'

/** A tar names a file's size before its content: a table's data is cut into parts that memory holds. */
const PART_BYTES = 4 * 1024 * 1024

const FOLDER = 'tables'

/** Adds a table's data to the archive, as at least one part, and answers what it comes to. */
export async function addTable(add: Add, table: string, data: AsyncIterable<Buffer>): Promise<Sum> {
  const tally = new Tally()
  let part: Buffer[] = []
  let bytes = 0
  let number = 0
  const flush = async () => {
    await add(nameOf(table, ++number), Buffer.concat(part))
    part = []
    bytes = 0
  }
  for await (const chunk of data) {
    tally.add(chunk)
    part.push(chunk)
    bytes += chunk.length
    if (bytes >= PART_BYTES) await flush()
  }
  if (bytes > 0 || number === 0) await flush()
  return tally.sum()
}

const nameOf = (table: string, number: number) => `${FOLDER}/${table}/${String(number).padStart(6, '0')}.copy`

/** The table that a file of the archive is a part of. */
export const tableOf = (name: string) => new RegExp(`^${FOLDER}/([^/]+)/\\d+\\.copy$`).exec(name)?.[1]
