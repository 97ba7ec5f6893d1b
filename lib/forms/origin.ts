import 'server-only'

import { headers } from 'next/headers'

import { acceptedOrigins } from '@/lib/env'

/**
 * Whether a request names our own address as its Origin. Next runs an action when there is no Origin, and
 * when a foreign one comes with a matching X-Forwarded-Host, so the check is made here against the configured
 * address.
 */
export async function cameFromHere(): Promise<boolean> {
  const origin = (await headers()).get('origin')
  return origin !== null && acceptedOrigins().includes(origin)
}
