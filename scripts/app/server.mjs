import { createServer } from 'node:http'

import next from 'next'

import { compressed } from './compressed.mjs'
import { gated, SLOWEST } from './gate.mjs'

// What `next start` does, with a gate in front.
const [hostname, port] = process.argv.slice(2)
const app = next({ dev: false, hostname, port: Number(port) })
await app.prepare()
const server = createServer(gated(compressed(app.getRequestHandler())))
// Node would wait five minutes for a request that does not come to its end.
server.requestTimeout = 2 * SLOWEST
server.headersTimeout = SLOWEST
server.listen(Number(port), hostname)

/** What was begun is brought to its end first. */
function stop() {
  server.close(async () => {
    await app.close()
    process.exit(0)
  })
  server.closeIdleConnections()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
