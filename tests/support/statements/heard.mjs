import pg from 'pg'

/**
 * Has `tell` hear of every statement that this process sends to PostgreSQL, by its text and values: BEGIN and COMMIT
 * are among them, as each is a way there and back.
 *
 * @param {(statement: { text: string, values: unknown[] }) => void} tell
 */
export function hearStatements(tell) {
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (...words) {
    const [asked, values] = words
    const { text } = typeof asked === 'string' ? { text: asked } : asked
    tell({ text, values: asked.values ?? (Array.isArray(values) ? values : []) })
    return query.apply(this, words)
  }
}
