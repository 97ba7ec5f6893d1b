import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

import pg from 'pg'

/**
 * The least there can be: /bytes/NAME sends the bytes of a page as they were, /sql/NAME asks the database what the page
 * asked it and sends nothing. Both stand in the file that is named.
 */
const [file, port] = process.argv.slice(2)
const pages = new Map(
  Object.entries(JSON.parse(await readFile(file, 'utf8'))).map(([name, { headers, body, statements }]) => [
    name,
    { headers, body: Buffer.from(body, 'base64'), statements },
  ]),
)
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, options: '-c timezone=UTC' })

async function askAll(statements) {
  const client = await pool.connect()
  try {
    for (const { text, values } of statements) await client.query({ text, values })
  } finally {
    client.release()
  }
}

const server = createServer(async (request, response) => {
  const [, what, name] = (request.url ?? '').split('/')
  const page = pages.get(name)
  if (what === 'bytes' && page) return response.writeHead(200, page.headers).end(page.body)
  if (what === 'sql' && page) {
    await askAll(page.statements)
    return response.writeHead(200).end()
  }
  response.writeHead(what === 'health' ? 200 : 404).end()
})
server.listen(Number(port), '127.0.0.1')
