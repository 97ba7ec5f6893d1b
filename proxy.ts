import { randomBytes } from 'node:crypto'

import { type NextRequest, NextResponse } from 'next/server'

import { contentPolicy } from '@/lib/content-policy'
import { publicOrigin } from '@/lib/env'

const development = process.env.NODE_ENV === 'development'
const A_YEAR = 'max-age=31536000; includeSubDomains'

/**
 * Tells pages which page was asked for, so that the way leads back there after signing in, and gives each answer the
 * nonce by which the browser knows the scripts in it for ours. No lock: every page and every action asks for itself
 * who is looking, and without this file the policy of next.config.js stands, which says nothing of scripts.
 */
export function proxy(request: NextRequest) {
  const policy = contentPolicy({ nonce: randomBytes(16).toString('base64'), development })
  const headers = new Headers(request.headers)
  headers.set('x-pathname', request.nextUrl.pathname + request.nextUrl.search)
  // Next reads the nonce here and writes it on the scripts of the page.
  headers.set('content-security-policy', policy)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (publicOrigin().startsWith('https:')) response.headers.set('strict-transport-security', A_YEAR)
  return response
}

// A file that is sent is read by its route itself, as far as it may go.
export const config = { matcher: '/((?!_next/static/|(?:plan/import|plan/sheet|my/sheet)/upload$).*)' }
