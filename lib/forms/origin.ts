import { acceptedOrigins } from '@/lib/env'

/**
 * Whether a request names our own address as its Origin: the one rule for everything that changes something. Next runs
 * an action when there is no Origin, and when a foreign one comes with a matching X-Forwarded-Host, so it is decided
 * here by the configured address alone.
 */
export function cameFromHere(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin')
  return origin !== null && acceptedOrigins().includes(origin)
}
