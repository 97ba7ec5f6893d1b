import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** Bytes as they are sent, gzip, without headers. */
export type Bytes = {
  document: number
  styles: number
  /** Scripts the document names, which every visit loads. */
  javascript: number
  /** Scripts loaded because something of theirs was in sight, as charts are. */
  later: number
}

/** How large the document is, and each of the files the browser asked for. */
export async function bytesOf(url: string, sent: readonly string[], cookie?: string): Promise<Bytes> {
  const document = await bodyOf(url, cookie)
  const text = gunzipSync(document).toString()
  const isNamed = (file: string) => text.includes(new URL(file).pathname.split('/').at(-1) ?? file)
  const scripts = sent.filter((file) => hasEnd(file, '.js'))
  return {
    document: document.length,
    styles: await sizeOf(sent.filter((file) => hasEnd(file, '.css'))),
    javascript: await sizeOf(scripts.filter(isNamed)),
    later: await sizeOf(scripts.filter((file) => !isNamed(file))),
  }
}

const hasEnd = (url: string, end: string) => new URL(url).pathname.endsWith(end)

async function sizeOf(urls: readonly string[]): Promise<number> {
  let size = 0
  for (const url of urls) size += (await bodyOf(url)).length
  return size
}

/** The body as it comes through the wire: fetch() would unpack it. */
function bodyOf(url: string, cookie?: string): Promise<Buffer> {
  const headers = { 'accept-encoding': 'gzip', ...(cookie && { cookie }) }
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => resolve(Buffer.concat(parts)))
      answer.on('error', reject)
    }).on('error', reject)
  })
}
