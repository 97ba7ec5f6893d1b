import 'server-only'

import {
  beginChange,
  breakOffChange,
  refuseChange,
  changePassword as saveChange,
} from '@/lib/data/password-change'
import { formerHashesOf } from '@/lib/data/sign-in/former-passwords'
import { type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import { hashPassword, verifyPassword } from './password'
import { thisSession } from './this-session'

/**
 * Changes the viewer's own password and ends their other sessions. Wrong guesses at the present password count
 * like failed sign-ins, so that a computer left alone gives nobody endless tries.
 */
export async function changePassword(
  viewer: Viewer,
  present: string,
  next: string,
): Promise<Result<null, 'wrong password' | 'used before' | 'changed meanwhile'>> {
  const tried = await beginChange(viewer)
  const matches = await verifyPassword(tried?.passwordHash ?? null, present)
  if (!tried || !matches) {
    await refuseChange(viewer, tried)
    return refuse('wrong password')
  }
  if (await wasUsedBefore(viewer, next)) {
    await breakOffChange(viewer)
    return refuse('used before')
  }

  return saveChange(viewer, tried.passwordHash, await hashPassword(next), await thisSession())
}

async function wasUsedBefore({ id }: Viewer, password: string): Promise<boolean> {
  for (const former of await formerHashesOf(id)) {
    if (await verifyPassword(former, password)) return true
  }
  return false
}
