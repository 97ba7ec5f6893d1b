import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'

import { findAddress } from '@/lib/auth/address'
import { withSmallBody } from '@/lib/auth/body'
import { sessionCookie } from '@/lib/auth/cookies'
import { authOptions } from '@/lib/auth/options'
import { noteRefusal } from '@/lib/auth/refusal'
import { findViewer } from '@/lib/auth/viewer'
import type { SignInRefusal } from '@/lib/domain/sign-in/sign-in'
import { cameFromHere } from '@/lib/forms/origin'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Signing in and out, and the token that guards both. next-auth's other doors stay shut. */
const OPEN = ['GET csrf', 'POST callback', 'POST signout']

/**
 * What a browser is to forget of whoever signs out. Its cache has nothing of theirs, as all they see is no-store, and
 * to empty it takes seconds; with its cookies those of other systems on this host would go.
 */
const FORGET = '"storage"'

const statuses: Record<SignInRefusal, number> = {
  refused: 401,
  'code needed': 428,
  'slowed down': 429,
  busy: 503,
}

/** A browser's name for itself is shorter. */
const LONGEST_AGENT = 500

export async function GET(request: NextRequest, context: Context) {
  await requireOpen(request, context)
  return answer(request, context)
}

export async function POST(request: NextRequest, context: Context) {
  const door = await requireOpen(request, context)
  if (!cameFromHere(request.headers)) return turnedAway(door)
  const small = await withSmallBody(request)
  if (small === null) return new Response(null, { status: 413 })

  const response = await answer(small, context)
  if (door === 'signout') response.headers.set('Clear-Site-Data', FORGET)
  return response
}

async function turnedAway(door: string): Promise<Response> {
  const asked = door === 'signout' ? 'signOut' : 'signIn'
  await noteRefusal(await findViewer(), { asked, reason: 'foreign origin', subject: null })
  return new Response(null, { status: 403 })
}

async function requireOpen({ method }: NextRequest, { params }: Context): Promise<string> {
  const [door = ''] = (await params).nextauth
  return OPEN.includes(`${method} ${door}`) ? door : notFound()
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const failures: unknown[] = []
  const refusals: SignInRefusal[] = []
  const sender = {
    address: await findAddress(),
    userAgent: request.headers.get('user-agent')?.slice(0, LONGEST_AGENT) ?? null,
    sentToken: request.cookies.get(sessionCookie().name)?.value ?? null,
  }
  const options = await authOptions({
    sender,
    refused: (refusal) => refusals.push(refusal),
    failed: (error) => failures.push(error),
  })
  const response: Response = await NextAuth(request, context, options)
  if (failures.length > 0) throw failures[0]
  const [refusal] = refusals
  return refusal ? new Response(null, { status: statuses[refusal], headers: response.headers }) : response
}
