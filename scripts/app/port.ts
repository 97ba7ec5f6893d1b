import { once } from 'node:events'
import { createServer } from 'node:net'

import { Failure } from '../failure'
import type { Address } from './address'

/** Better said now than after a build. */
export async function requireFreePort({ host, port }: Address) {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw new Failure(sentence((error as NodeJS.ErrnoException).code, host, port))
  } finally {
    server.close()
  }
}

function sentence(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what uses it, or set PORT to another.`
  if (code === 'EACCES') return `Port ${port} needs more rights: set PORT to one above 1023.`
  return `HOST=${host} can't be listened on (${code}).`
}
