import 'server-only'

import { beginSignIn, completeSignIn } from '@/lib/data/sign-in'
import { usernameFrom } from '@/lib/domain/administration/account'

import { verifyPassword } from './password'
import { newSessionToken, tokenHashOf } from './session-token'

type Attempt = { username: string; password: string; sentToken: string | null }

/**
 * Opens a session for a user name and a password, and answers with its id and whose it is. Unknown, wrong,
 * locked and disabled take the same time and get the same answer: null.
 */
export async function signIn({ username, password, sentToken }: Attempt) {
  const account = await beginSignIn(usernameFrom(username))
  const matches = await verifyPassword(account?.passwordHash ?? null, password)
  if (!account || !matches) return null

  const token = newSessionToken()
  const opened = await completeSignIn({
    accountId: account.id,
    passwordHash: account.passwordHash,
    tokenHash: tokenHashOf(token),
    replaces: sentToken === null ? null : tokenHashOf(sentToken),
  })
  return opened ? { id: account.id, token } : null
}
