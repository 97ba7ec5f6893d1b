import 'server-only'

import {
  FROM_KNOWN_ADDRESSES,
  FROM_ONE_ADDRESS,
  FROM_STRANGE_ADDRESSES,
  networkOf,
} from '@/lib/domain/sign-in/limits'
import type { Prisma } from '@/prisma/client/client'

import { newLimiter } from './limiter'

const ADDRESS = 'signIn:address'
const STRANGE = 'signIn:strange'
const KNOWN = 'signIn:known'

const byAddress = newLimiter(ADDRESS, FROM_ONE_ADDRESS)
const byAccount = {
  strange: newLimiter(STRANGE, FROM_STRANGE_ADDRESSES),
  known: newLimiter(KNOWN, FROM_KNOWN_ADDRESSES),
}

/** Whose failures count together; null is for user names that nobody has, so that they cost as much time. */
type Tried = { accountId: string | null; isKnownAddress: boolean }

/** Whether so many tries from this address have failed that it has to wait. */
export const isSlowedDown = (address: string | null): Promise<boolean> =>
  byAddress.isExceeded(networkOf(address))

/** Whether so many tries on this account have failed that for the day none counts from such an address. */
export async function isWornOut(tried: Tried): Promise<boolean> {
  const exceeded = await accountLimit(tried).isExceeded(tried.accountId ?? NOBODY)
  return tried.accountId !== null && exceeded
}

/** Counts a failed try. Answers whether it is the one from which on the address is slowed down. */
export async function countFailure(tried: Tried, address: string | null): Promise<boolean> {
  await accountLimit(tried).add(tried.accountId ?? NOBODY)
  return byAddress.add(networkOf(address))
}

/** Forgets the failed tries on an account, as its lock is lifted. Answers for how many kinds of address there were some. */
export async function forgetFailures(tx: Prisma.TransactionClient, accountId: string): Promise<number> {
  const keys = [`${STRANGE}:${accountId}`, `${KNOWN}:${accountId}`]
  const { count } = await tx.rateLimit.deleteMany({ where: { key: { in: keys } } })
  return count
}

const NOBODY = 'nobody'

const accountLimit = ({ isKnownAddress }: Tried) => (isKnownAddress ? byAccount.known : byAccount.strange)
