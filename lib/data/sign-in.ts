import 'server-only'

import { ok, type Result, refuse } from '@/lib/domain/result'

import { prisma } from './prisma'
import { countRecoveryCodes, type Proof, spendProof } from './second-factor/proof'
import { forgetOldSessions } from './session/forgetting'
import { type AttemptedAccount, findAttempted } from './sign-in/attempted-account'
import { countFailure, isSlowedDown, isWornOut } from './sign-in/limits'
import { recordAtTheDoor } from './sign-in/record'
import { countNothing, countTry, type Try, withdrawTry } from './sign-in/try'
import { inTransaction } from './transaction'

type Hash = Uint8Array<ArrayBuffer>

/** Where somebody signs in from. */
export type Door = { address: string | null; userAgent: string | null }

/** Somebody at the door who says to be the owner of an account; null where there is no such account. */
export type Attempted = {
  account: AttemptedAccount | null
  /** What the password is to be compared with; null where no password would do. */
  try: Try | null
}

/**
 * Whether so many from this address have failed that it has to wait. Who was signed in from there before does not: their
 * account has limits of its own, and one guesser must not keep a whole office out.
 */
export async function mustWait(username: string, { address }: Door): Promise<boolean> {
  const account = await findAttempted(username, address)
  return (await isSlowedDown(address)) && !account?.isKnownAddress
}

/**
 * Notes an attempt to sign in. It counts as failed until `completeSignIn`, or `refuseSignIn` says that it was. As much
 * is asked of the database whether there is such an account or not.
 */
export async function beginSignIn(username: string, { address }: Door): Promise<Attempted> {
  const account = await findAttempted(username, address)
  const isWorn = await isWornOut(triedOf(account))
  const isOpen = account !== null && account.shut === null && !isWorn
  return { account, try: isOpen ? await countTry(account.id) : await countNothing() }
}

/** Counts an attempt as failed, and writes it down. */
export async function refuseSignIn(
  { account, try: tried }: Attempted,
  { address }: Door,
  reason = reasonOf(account, tried),
): Promise<void> {
  const isSlowedDown = await countFailure(triedOf(account), address)
  // Asked for in any case, so that it can't be told by the clock whether it was needed.
  const town = await findTown()
  const organisationId = account?.organisationId ?? town?.id
  // Before the first start has loaded a town there is nobody to sign in.
  if (!organisationId) return
  const about = { organisationId, actorId: null, address, subjectId: account?.id ?? null }
  await inTransaction(async (tx) => {
    const after = { reason, ...(isSlowedDown && { slowedDown: true }) }
    await recordAtTheDoor(tx, { ...about, action: 'signInRefused', after })
    if (tried?.locks) await recordAtTheDoor(tx, { ...about, action: 'lockAccount' })
  })
}

function reasonOf(account: AttemptedAccount | null, tried: Try | null): string {
  if (!account) return 'no such user name'
  return tried ? 'wrong password' : (account.shut ?? 'too many tries')
}

type Success = {
  account: AttemptedAccount
  /** The hash that was verified: a password reset in the meantime must not let anyone in. */
  passwordHash: string
  /** The second factor's, null for who has none; it is used up. */
  proof: Proof
  door: Door
  tokenHash: Hash
  /** The session of the cookie that came along; it ends. */
  replaces: Hash | null
}

/** Opens a session after the right password and code, unless the code was used or the account changed in the meantime. */
export async function completeSignIn(
  success: Success,
): Promise<Result<null, 'code used' | 'changed meanwhile'>> {
  const { account, passwordHash, proof, door, tokenHash, replaces } = success
  const { id, organisationId } = account
  const now = new Date()
  const usable = account.isInitial
    ? { passwordChangedAt: null, initialPasswordUsedAt: null, initialPasswordExpiresAt: { gt: now } }
    : { passwordChangedAt: { not: null } }
  return inTransaction(async (tx) => {
    // First: what follows makes the failed tries forgotten.
    if (!(await spendProof(tx, id, proof))) return refuse('code used')
    const { count } = await tx.user.updateMany({
      where: { id, passwordHash, disabledAt: null, ...usable },
      data: {
        failedSignIns: 0,
        lockedUntil: null,
        lastSignedInAt: now,
        ...(account.isInitial && { initialPasswordUsedAt: now }),
      },
    })
    if (count === 0) return refuse('changed meanwhile')
    if (replaces) {
      await tx.session.updateMany({ where: { tokenHash: replaces, endedAt: null }, data: { endedAt: now } })
    }
    await tx.session.create({ data: { tokenHash, userId: id, ...door } })
    await forgetOldSessions(tx, now)
    const { address } = door
    const about = { organisationId, actorId: id, address, subjectId: id }
    if (proof && 'codeHash' in proof) {
      const after = { left: await countRecoveryCodes(tx, id) }
      await recordAtTheDoor(tx, { ...about, action: 'useRecoveryCode', after })
    }
    await recordAtTheDoor(tx, { ...about, action: 'signIn' })
    return ok(null)
  })
}

/** Takes note that the password was right and the code is still to come: that is no failed try. */
export async function waitForCode(
  { id, organisationId }: AttemptedAccount,
  { address }: Door,
): Promise<void> {
  await withdrawTry(id)
  const about = { organisationId, action: 'signInRefused', address, subjectId: id } as const
  await inTransaction(async (tx) => {
    const at = { gt: new Date(Date.now() - MINUTE) }
    const after = { path: ['reason'], equals: CODE_NEEDED }
    if ((await tx.auditRecord.count({ where: { ...about, at, after } })) === 0)
      await recordAtTheDoor(tx, { ...about, actorId: null, after: { reason: CODE_NEEDED } })
  })
}

const CODE_NEEDED = 'code needed'
const MINUTE = 60_000

/** The name of the town, for those who have yet to sign in. */
export const findTownName = async (): Promise<string | null> => (await findTown())?.name ?? null

const findTown = () =>
  prisma.organisation.findFirst({ select: { id: true, name: true }, orderBy: { createdAt: 'asc' } })

const triedOf = (account: AttemptedAccount | null) => ({
  accountId: account?.id ?? null,
  isKnownAddress: account?.isKnownAddress ?? false,
})
