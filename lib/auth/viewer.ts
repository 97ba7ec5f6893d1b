import 'server-only'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'

import { findSignedIn } from '@/lib/data/signed-in'
import type { GuardedPage } from '@/lib/domain/audit/refusal'
import { can, type Verb } from '@/lib/domain/policy'
import { returnPathFrom } from '@/lib/domain/sign-in/return-path'
import type { Viewer } from '@/lib/domain/viewer'

import { findAddress } from './address'
import { sessionCookie } from './cookies'
import { turnAway } from './refusal'
import { tokenHashOf } from './session-token'

/**
 * The person making this request, as the database knows them now; null when nobody is signed in. The only
 * place that mints a `Viewer`. next-auth would take an outage of the database for a signed-out person, so the
 * cookie it set is read here.
 */
export async function findViewer(): Promise<Viewer | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value
  return token ? findByToken(token) : null
}

// By the token, so that nothing but the same cookie is answered with the same person.
const findByToken = cache(async (token: string): Promise<Viewer | null> => {
  const person = await findSignedIn(tokenHashOf(token))
  return person && ({ ...person, address: await findAddress() } as Viewer)
})

/**
 * The person making this request; sends a stranger to sign in, a new password's owner to change it, and an admin
 * without the second factor that admins have to have to set it up.
 */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await requireOwnPassword()
  return viewer.mustSetUpSecondFactor ? redirect(await onTheWay('/second-factor')) : viewer
}

/** Like `requireViewer`, but also for those who have to set up a second factor before anything else. */
export async function requireOwnPassword(): Promise<Viewer> {
  const viewer = await requireSignedIn()
  return viewer.mustChangePassword ? redirect(await onTheWay('/change-password')) : viewer
}

/** Somebody who may use the verb. For everyone else the page or file does not exist, and that they asked is recorded. */
export async function requireMay(verb: Verb, asked: GuardedPage): Promise<Viewer> {
  const viewer = await requireViewer()
  return can(viewer.role, verb) ? viewer : turnAway(viewer, asked)
}

/** Like `requireViewer`, but also for those who have to change their password before anything else. */
export async function requireSignedIn(): Promise<Viewer> {
  return (await findViewer()) ?? redirect(await onTheWay('/sign-in'))
}

/** An admin, like `requireMay`. */
export const requireAdmin = (asked: GuardedPage): Promise<Viewer> => requireMay('manageOrganisation', asked)

/** A page to pass first, and after it the one that was wanted, where it is known which one that is. */
async function onTheWay(door: '/sign-in' | '/change-password' | '/second-factor') {
  const wanted = returnPathFrom((await headers()).get('x-pathname'))
  return wanted === '/' ? door : (`${door}?callbackUrl=${encodeURIComponent(wanted)}` as const)
}
