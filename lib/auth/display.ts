import 'server-only'

import { findDisplayByToken } from '@/lib/data/display'
import type { Display } from '@/lib/domain/viewer'

import { newSessionToken, tokenHashOf } from './session-token'

/**
 * The display that asks by its link's token; null once the link was revoked or has expired, and for a token that was
 * made up. The only place that mints a `Display`. It reads no cookie, so it keeps no session alive.
 */
export const findDisplay = async (token: string): Promise<Display | null> =>
  (await findDisplayByToken(tokenHashOf(token))) as Display | null

/** The random token of a new link, as opaque as a session's, and what the database keeps of it. */
export function newDisplayToken() {
  const token = newSessionToken()
  return { token, tokenHash: tokenHashOf(token) }
}
