import { type NextRequest, NextResponse } from 'next/server'

/**
 * Tells pages which page was asked for, so that the way leads back there after signing in. A convenience, no
 * lock: every page and every action asks for itself who is looking.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  headers.set('x-pathname', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: '/((?!_next/|api/|favicon.ico).*)' }
