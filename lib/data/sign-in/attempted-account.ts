import 'server-only'

import { KNOWN_DAYS, networkOf } from '@/lib/domain/sign-in/limits'

import { prisma } from '../prisma'

/** Why nobody gets into an account, whatever they type. */
type Shut = 'disabled' | 'locked' | 'initial password used' | 'initial password expired'

export type AttemptedAccount = {
  id: string
  organisationId: string
  /** The password is one that somebody else chose: it works once. */
  isInitial: boolean
  shut: Shut | null
  /** Its owner was signed in from this network before: of IPv6 the address itself changes by the day. */
  isKnownAddress: boolean
}

type Found = Omit<AttemptedAccount, 'isKnownAddress'> & { addresses: string[] }

/** The account a user name is of; null where nobody has it. */
export async function findAttempted(
  username: string,
  address: string | null,
): Promise<AttemptedAccount | null> {
  const [found] = await prisma.$queryRaw<Found[]>`
    SELECT u.id, u.organisation_id AS "organisationId", u.password_changed_at IS NULL AS "isInitial",
      CASE WHEN u.disabled_at IS NOT NULL THEN 'disabled'
        WHEN u.locked_until > now() THEN 'locked'
        WHEN u.password_changed_at IS NOT NULL THEN NULL
        WHEN u.initial_password_used_at IS NOT NULL THEN 'initial password used'
        WHEN u.initial_password_expires_at > now() THEN NULL
        ELSE 'initial password expired' END AS shut,
      ARRAY(SELECT DISTINCT s.address FROM sessions s WHERE s.user_id = u.id AND s.address IS NOT NULL
        AND s.created_at > now() - make_interval(days => ${KNOWN_DAYS}::int)) AS addresses
    FROM users u WHERE u.username = ${username}`
  if (!found) return null
  const { addresses, ...account } = found
  return {
    ...account,
    isKnownAddress: address !== null && addresses.map(networkOf).includes(networkOf(address)),
  }
}
