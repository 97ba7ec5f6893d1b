import { constants } from 'node:zlib'

import compression from 'compression'

/**
 * Of what is made for each request: half the work of the usual levels for a fifth more bytes, which the network of a
 * house does not feel. Brotli would look back over 4 MB and keep as much for each answer; a page has a tenth of a megabyte.
 */
const QUICK = {
  level: 2,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 17 } },
}

/** An answer of more bytes is sent as it comes. */
const LARGEST = 4 * 1024 * 1024

/**
 * Sends text compressed and in one piece: Next writes a page in a hundred small ones, and to compress and send each of
 * them costs more than drawing it. No page is shown before its end is there (app/layout.tsx), so nobody waits longer.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function compressed(handle) {
  const quickly = compression(QUICK)
  const well = compression()
  return (request, response) => {
    // What a build made is fetched once.
    if (request.url?.startsWith('/_next/static/'))
      return well(request, response, () => handle(request, response))
    quickly(request, response, () => {
      inOnePiece(request, response)
      handle(request, response)
    })
  }
}

function inOnePiece(request, response) {
  const { write, end, flushHeaders } = response
  /** @type {Uint8Array[]} */
  const pieces = []
  let size = 0

  const takeAll = () => {
    Object.assign(response, { write, end, flushHeaders })
    return Buffer.concat(pieces)
  }
  response.flushHeaders = () => undefined
  // Asked for after each piece.
  response.flush = () => undefined
  response.write = (piece, ...more) => {
    if (!compression.filter(request, response)) {
      const begun = takeAll()
      if (begun.length > 0) response.write(begun)
      return response.write(piece, ...more)
    }
    pieces.push(bytesOf(piece, more[0]))
    size += pieces.at(-1).length
    const written = more.find((word) => typeof word === 'function')
    if (written) process.nextTick(written)
    return size <= LARGEST || write.call(response, takeAll())
  }
  response.end = (...last) => {
    if (size === 0) {
      takeAll()
      return response.end(...last)
    }
    const [piece, encoding] = last
    if (piece && typeof piece !== 'function') pieces.push(bytesOf(piece, encoding))
    const written = last.find((word) => typeof word === 'function')
    if (written) response.once('finish', written)
    return end.call(response, takeAll())
  }
}

const bytesOf = (piece, encoding) =>
  typeof piece === 'string' ? Buffer.from(piece, typeof encoding === 'string' ? encoding : 'utf8') : piece
