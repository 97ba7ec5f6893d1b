import 'server-only'

import { cookies } from 'next/headers'

import { sessionCookie } from './cookies'
import { tokenHashOf } from './session-token'

/** What the database keeps of the session that is asking. */
export async function thisSession(): Promise<Uint8Array<ArrayBuffer>> {
  return tokenHashOf((await cookies()).get(sessionCookie().name)?.value ?? '')
}
