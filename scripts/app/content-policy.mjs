/**
 * What a page may load, run and send, as a Content-Security-Policy: scripts that the server itself wrote, known by
 * this answer's nonce, and nothing from elsewhere. Recharts sets styles while it runs, charts leave as
 * pictures through data: and blob: addresses. Only Next's development server evaluates text, has a socket and fonts.
 *
 * @param {boolean} development
 * @returns {(nonce: string) => string}
 */
export function contentPolicy(development) {
  const [before, after] = Object.entries({
    'default-src': "'none'",
    'script-src': `'nonce-NONCE' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'connect-src': `'self'${development ? ' ws:' : ''}`,
    'font-src': development ? "'self'" : "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
    .map(([what, sources]) => `${what} ${sources}`)
    .join('; ')
    .split('NONCE')
  return (nonce) => before + nonce + after
}
