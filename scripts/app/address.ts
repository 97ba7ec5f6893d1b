import { networkInterfaces } from 'node:os'

import { Failure } from '../failure'

export type Address = { host: string; port: number; publicUrl: string }

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** Where the app listens, and the address people type. */
export function readAddress(env = process.env): Address {
  const host = env.HOST || '127.0.0.1'
  const port = readPort(env.PORT || '3000')
  if (env.PUBLIC_URL) return { host, port, publicUrl: readUrl(env.PUBLIC_URL) }
  if (LOOPBACK.includes(host)) return { host, port, publicUrl: `http://localhost:${port}` }
  throw new Failure(
    `With HOST=${host}, set PUBLIC_URL to the address people type, such as ${suggestions(port).join(' or ')}.`,
  )
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Failure(`PORT=${text} is not a port: use a number from 1 to 65535.`)
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.origin
  throw new Failure(`PUBLIC_URL=${text} is not an address like http://jindu.example:3000.`)
}

function suggestions(port: number): string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const outward = all.filter((each) => !each.internal && each.family === 'IPv4').map((each) => each.address)
  return (outward.length ? outward : ['this-machine']).map((name) => `http://${name}:${port}`)
}
