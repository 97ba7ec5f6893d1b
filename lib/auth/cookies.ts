import 'server-only'

import type { NextAuthOptions } from 'next-auth'

import { acceptedOrigins } from '@/lib/env'

/** Whether people reach us by https, as the configured address says. */
export const isSecure = () => acceptedOrigins().every((origin) => origin.startsWith('https://'))

/** Under https the browser itself holds these cookies to this host, this path and secure connections. */
const named = (name: string, secure: boolean) => ({
  name: secure ? `__Host-jindu-${name}` : `jindu-${name}`,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
})

export const sessionCookie = () => named('session', isSecure())

/** The cookies of next-auth under our own names: other systems on the same host may use it as well. */
export const authCookies = (): NextAuthOptions['cookies'] => ({
  sessionToken: sessionCookie(),
  csrfToken: named('csrf', isSecure()),
  callbackUrl: named('callback', isSecure()),
})
