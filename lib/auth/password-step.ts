import 'server-only'

import { type Attempted, beginSignIn, type Door, mustWait, refuseSignIn } from '@/lib/data/sign-in'
import { usernameFrom } from '@/lib/domain/administration/account'
import { ok, type Result, refuse } from '@/lib/domain/result'

import { verifyPassword } from './password'
import { newTurns } from './turns'

export type Credentials = { username: string; password: string }

/** Whose password was right, and which try it was. */
export type Passed = { [Part in keyof Attempted]: NonNullable<Attempted[Part]> }

/**
 * The first step of signing in: the right password of an account that is open. Unknown, wrong, locked and disabled take
 * the same time and get the same answer. Each attempt has its turn, within which it is counted: so no more can get
 * past a limit at the same moment than have turns at once.
 */
export async function checkPassword(
  credentials: Credentials,
  door: Door,
): Promise<Result<Passed, 'refused' | 'slowed down'>> {
  // Whoever has to wait takes no turn from others.
  if (await mustWait(usernameFrom(credentials.username), door)) return refuse('slowed down')
  return attemptsInTurn(() => attempt(credentials, door))
}

const attemptsInTurn = newTurns(4, 60)

async function attempt({ username: typed, password }: Credentials, door: Door) {
  const username = usernameFrom(typed)
  if (await mustWait(username, door)) return refuse('slowed down')
  const attempted = await beginSignIn(username, door)
  const { account, try: tried } = attempted
  const matches = await verifyPassword(tried?.passwordHash ?? null, password)
  if (account && tried && matches) return ok({ account, try: tried })

  await refuseSignIn(attempted, door)
  return refuse('refused')
}
