import proxyAddress from 'proxy-addr'

/**
 * The address a request comes from. What X-Forwarded-For says is believed as far as it was written by a proxy on this
 * machine or one of `proxies` (addresses or ranges, separated by commas): anybody can send the header.
 */
export function addressReader(proxies) {
  const named = proxies
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  const isTrusted = proxyAddress.compile(['loopback', ...named])
  return (request) => proxyAddress(request, isTrusted)?.replace(/^::ffff:/, '')
}
