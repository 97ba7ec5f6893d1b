import type { Readable, Writable } from 'node:stream'

import type { Client } from 'pg'
import { from, to } from 'pg-copy-streams'

import type { Table } from './tables'

/** A table's rows in COPY's text format, ordered by its key: the same rows are always the same bytes. */
export const copyOut = (session: Client, { name, columns, order }: Table): Readable =>
  session.query(
    to(`COPY (SELECT ${list(session, columns)} FROM ${nameOf(session, name)} ORDER BY ${order})
        TO STDOUT WITH (FORMAT text, ENCODING 'UTF8')`),
  )

/** Takes such rows in, all of them or none. */
export const copyIn = (session: Client, { name, columns }: Pick<Table, 'name' | 'columns'>): Writable =>
  session.query(
    from(`COPY ${nameOf(session, name)} (${list(session, columns)})
          FROM STDIN WITH (FORMAT text, ENCODING 'UTF8')`),
  )

export const nameOf = (session: Client, table: string) => `public.${session.escapeIdentifier(table)}`

const list = (session: Client, columns: string[]) =>
  columns.map((each) => session.escapeIdentifier(each)).join(', ')
