/** On every answer, whatever else is known of it. */
const EVERYWHERE = Object.entries({
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})

const A_YEAR = 'max-age=31536000; includeSubDomains'

/**
 * What a browser may do with an answer, besides its Content-Security-Policy.
 *
 * @param {string} url what was asked for
 * @param {boolean} isByHttps whether people come by https
 * @returns {[name: string, value: string][]}
 */
export function answerHeaders(url, isByHttps) {
  const headers = [...EVERYWHERE]
  // The address of a wall is its key. Else, with no-referrer, a form sent by the browser itself would name no Origin.
  headers.push(['referrer-policy', url.startsWith('/wall/') ? 'no-referrer' : 'same-origin'])
  // Only what a build made may be kept by a browser, or by anything on the way to it.
  if (!url.startsWith('/_next/static/') && !url.startsWith('/icon.svg'))
    headers.push(['cache-control', 'no-store'])
  if (isByHttps) headers.push(['strict-transport-security', A_YEAR])
  return headers
}
