import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'

import { withSmallBody } from '@/lib/auth/body'
import { sessionCookie } from '@/lib/auth/cookies'
import { authOptions } from '@/lib/auth/options'
import { cameFromHere } from '@/lib/forms/origin'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Signing in and out, and the token that guards both. next-auth's other doors stay shut. */
const OPEN = ['GET csrf', 'POST callback', 'POST signout']

/**
 * What a browser is to forget of whoever signs out. Its cache has nothing of theirs, as all they see is no-store, and
 * to empty it takes seconds; with its cookies those of other systems on this host would go.
 */
const FORGET = '"storage"'

export async function GET(request: NextRequest, context: Context) {
  await requireOpen(request, context)
  return answer(request, context)
}

export async function POST(request: NextRequest, context: Context) {
  const door = await requireOpen(request, context)
  if (!cameFromHere(request.headers)) return new Response(null, { status: 403 })
  const small = await withSmallBody(request)
  if (small === null) return new Response(null, { status: 413 })

  const response = await answer(small, context)
  if (door === 'signout') response.headers.set('Clear-Site-Data', FORGET)
  return response
}

async function requireOpen({ method }: NextRequest, { params }: Context): Promise<string> {
  const [door = ''] = (await params).nextauth
  return OPEN.includes(`${method} ${door}`) ? door : notFound()
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const failures: unknown[] = []
  const sentToken = request.cookies.get(sessionCookie().name)?.value ?? null
  const options = authOptions({ sentToken, failed: (error) => failures.push(error) })
  const response: Response = await NextAuth(request, context, options)
  if (failures.length > 0) throw failures[0]
  return response
}
