import { createHash } from 'node:crypto'

const NEWLINE = 0x0a

/** What a table's data comes to, told while it streams by. */
export type Sum = { rows: number; bytes: number; sha256: string }

/** Adds up a table's data. In COPY's text format each row ends with the only kind of newline there is. */
export class Tally {
  private readonly hash = createHash('sha256')
  private rows = 0
  private bytes = 0

  add(chunk: Buffer) {
    this.hash.update(chunk)
    this.bytes += chunk.length
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.rows++
  }

  sum(): Sum {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') }
  }
}

export const isSame = (one: Sum, other: Sum | undefined) =>
  one.rows === other?.rows && one.bytes === other.bytes && one.sha256 === other.sha256
