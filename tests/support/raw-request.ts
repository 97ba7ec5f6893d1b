import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

type Sent = { method?: string; headers?: Record<string, string>; body?: Buffer | string; chunked?: boolean }
type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

/** The status of no answer. */
export const HUNG_UP = 0

/** A request with exactly the headers that are said, which no browser would send; chunked it tells no length. */
export async function rawRequest(
  url: string,
  { method = 'GET', headers = {}, body = '', chunked = false }: Sent = {},
): Promise<Answer> {
  const length = method === 'GET' || chunked ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
  const sent = request(url, { method, headers: { ...headers, ...length }, agent: false })
  const answered = new Promise<IncomingMessage | null>((resolve) => {
    sent.once('response', resolve)
    sent.once('close', () => resolve(null))
  })
  // Whoever refuses a body hangs up on the rest of it; what was answered can be lost by that.
  sent.on('error', () => {})
  if (chunked) Readable.from(inParts(body)).pipe(sent)
  else sent.end(body)
  const response = await answered
  if (!response) return { status: HUNG_UP, headers: {}, text: '' }
  return { status: response.statusCode ?? 0, headers: response.headers, text: await text(response) }
}

function inParts(body: Buffer | string): Buffer[] {
  const whole = Buffer.from(body)
  const size = 4096
  return Array.from({ length: Math.ceil(whole.length / size) }, (_, part) =>
    whole.subarray(part * size, (part + 1) * size),
  )
}
