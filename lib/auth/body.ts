import 'server-only'

import type { ReadableStream } from 'node:stream/web'

import { NextRequest } from 'next/server'

/** In bytes: a user name, a password and a token, with room to spare. */
const MOST = 8 * 1024

/**
 * A request with its body read, as far as it is no longer than signing in needs; null for a longer one, of which the
 * rest is not read, whether it says its length or not. next-auth would read all of it.
 */
export async function withSmallBody(request: NextRequest): Promise<NextRequest | null> {
  if (Number(request.headers.get('content-length')) > MOST) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bodyOf(request)) {
    size += chunk.byteLength
    if (size > MOST) return null
    chunks.push(chunk)
  }
  const { method, headers } = request
  return new NextRequest(request.url, { method, headers, body: Buffer.concat(chunks) })
}

/** The parts in which a body comes. */
const bodyOf = ({ body }: Request) => (body as ReadableStream<Uint8Array> | null) ?? []
