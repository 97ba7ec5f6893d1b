import { subscribe } from 'node:diagnostics_channel'

import proxyAddress from 'proxy-addr'

/**
 * The address a request comes from. What X-Forwarded-For says is believed as far as it was written by a proxy on this
 * machine or one of `proxies` (addresses or ranges, separated by commas): anybody can send the header.
 */
export const addressReader = (proxies) => {
  const named = proxies
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  const isTrusted = proxyAddress.compile(['loopback', ...named])
  return (request) => proxyAddress(request, isTrusted)?.replace(/^::ffff:/, '')
}

/** Loaded into the app's process: from here on the header is the truth, and the only thing the app reads. */
if (process.env.JINDU_SERVING) {
  const addressOf = openReader(process.env.TRUSTED_PROXIES ?? '')
  subscribe('http.server.request.start', ({ request }) => {
    // Who hung up before we read the request has no address any more.
    request.headers['x-forwarded-for'] = addressOf(request) ?? 'gone'
  })
}

function openReader(proxies) {
  try {
    return addressReader(proxies)
  } catch {
    process.stderr.write(
      `TRUSTED_PROXIES=${proxies} holds something that is no address or range like 10.1.4.0/24.\n`,
    )
    process.exit(1)
  }
}
