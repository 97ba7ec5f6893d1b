import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'

import { answerHeaders } from './answer-headers.mjs'
import { addressReader } from './client-address.mjs'
import { contentPolicy } from './content-policy.mjs'

/**
 * What is put into each request before Next sees it, and on each answer: from where the request comes; which page was
 * asked for, so that the way leads back there after signing in; and the nonce by which the browser knows the scripts
 * of this answer for ours, which Next reads and writes on them. No lock: every page and every action asks for itself
 * who is looking. A proxy.ts would make a web request of each and an answer of that: a seventh of an empty page.
 *
 * @param {{ trustedProxies: string, publicUrl: string, development: boolean }} settings
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function toldBeforeNext({ trustedProxies, publicUrl, development }) {
  const addressOf = addressReader(trustedProxies)
  const policyWith = contentPolicy(development)
  const isByHttps = publicUrl.startsWith('https:')
  return (request, response) => {
    const policy = policyWith(randomBytes(16).toString('base64'))
    const { headers } = request
    // Who hung up before we read the request has no address any more.
    headers['x-forwarded-for'] = addressOf(request) ?? 'gone'
    headers['x-pathname'] = request.url
    headers['content-security-policy'] = policy
    response.setHeader('content-security-policy', policy)
    for (const [name, value] of answerHeaders(request.url, isByHttps)) response.setHeader(name, value)
  }
}

/** Loaded into the app's process: from here on the headers are the truth, and all the app reads of it. */
if (process.env.JINDU_SERVING) {
  const { TRUSTED_PROXIES = '', PUBLIC_URL = '', NODE_ENV } = process.env
  const settings = {
    trustedProxies: TRUSTED_PROXIES,
    publicUrl: PUBLIC_URL,
    development: NODE_ENV === 'development',
  }
  const tell = orEnd(() => toldBeforeNext(settings))
  subscribe('http.server.request.start', ({ request, response }) => tell(request, response))
}

function orEnd(make) {
  try {
    return make()
  } catch {
    const { TRUSTED_PROXIES } = process.env
    process.stderr.write(
      `TRUSTED_PROXIES=${TRUSTED_PROXIES} holds something that is no address or range like 10.1.4.0/24.\n`,
    )
    process.exit(1)
  }
}
