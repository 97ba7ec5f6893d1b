import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'

import { sessionCookie } from '@/lib/auth/cookies'
import { authOptions } from '@/lib/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Signing in and out, and the token that guards both. next-auth's other doors stay shut. */
const OPEN = ['GET csrf', 'POST callback', 'POST signout']

async function answer(request: NextRequest, context: Context) {
  const [action = ''] = (await context.params).nextauth
  if (!OPEN.includes(`${request.method} ${action}`)) notFound()

  const failures: unknown[] = []
  const sentToken = request.cookies.get(sessionCookie().name)?.value ?? null
  const options = authOptions({ sentToken, failed: (error) => failures.push(error) })
  const response: Response = await NextAuth(request, context, options)
  if (failures.length > 0) throw failures[0]
  return response
}

export { answer as GET, answer as POST }
