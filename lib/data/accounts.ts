import 'server-only'

import type { Account, AccountState, ActivePerson } from '@/lib/domain/administration/account'
import { localTime } from '@/lib/domain/day-words'
import { can } from '@/lib/domain/policy'
import { initialPasswordState } from '@/lib/domain/sign-in/initial-password'
import type { Role, Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { fingerprintOf } from './fingerprint'
import { prisma } from './prisma'
import { visibleTo } from './scope'

const personFields = { id: true, name: true, role: true, departmentId: true } satisfies Prisma.UserSelect

const byPinyin = (one: { name: string }, other: { name: string }) =>
  one.name.localeCompare(other.name, 'zh-Hans-CN')

/** Everyone with an active account, to be named on a goal, by pinyin. */
export async function listPeople(viewer: Viewer): Promise<ActivePerson[]> {
  const people = await prisma.user.findMany({
    where: { ...visibleTo(viewer), disabledAt: null },
    select: personFields,
    orderBy: { id: 'asc' },
  })
  return people.sort(byPinyin)
}

const accountFields = {
  ...personFields,
  username: true,
  isSample: true,
  disabledAt: true,
  lockedUntil: true,
  passwordChangedAt: true,
  initialPasswordExpiresAt: true,
  initialPasswordUsedAt: true,
  lastSignedInAt: true,
  totpConfirmedAt: true,
  department: { select: { position: true } },
} satisfies Prisma.UserSelect

/**
 * Every account, for admins: those in use first, then by role, the departments' order and pinyin. For others there
 * are none.
 */
export async function listAccounts(viewer: Viewer): Promise<Account[]> {
  if (!can(viewer.role, 'manageOrganisation')) return []
  const rows = await prisma.user.findMany({
    where: visibleTo(viewer),
    select: accountFields,
    orderBy: { id: 'asc' },
  })
  const now = new Date()
  return rows.sort(inOrder).map((row) => toAccount(row, now))
}

const ROLES: Role[] = ['admin', 'leader', 'staff']

const inOrder = (one: AccountRow, other: AccountRow) =>
  Number(one.disabledAt !== null) - Number(other.disabledAt !== null) ||
  ROLES.indexOf(one.role) - ROLES.indexOf(other.role) ||
  (one.department?.position ?? 0) - (other.department?.position ?? 0) ||
  byPinyin(one, other)

type AccountRow = Prisma.UserGetPayload<{ select: typeof accountFields }>

function toAccount(row: AccountRow, now: Date): Account {
  const { id, name, role, departmentId, username, isSample, lastSignedInAt } = row
  return {
    ...{ id, name, role, departmentId, username, isSample },
    state: stateOf(row, now),
    initialPassword: initialPasswordState(row, now),
    hasSecondFactor: row.totpConfirmedAt !== null,
    lastSignedIn: lastSignedInAt && localTime(lastSignedInAt),
    version: accountVersionOf(row),
  }
}

/** A fingerprint of what an admin can change of an account. */
export const accountVersionOf = (row: { name: string; role: Role; departmentId: string | null }): string =>
  fingerprintOf([row.name, row.role, row.departmentId])

function stateOf({ disabledAt, lockedUntil }: AccountRow, now: Date): AccountState {
  if (disabledAt) return 'disabled'
  return lockedUntil && lockedUntil > now ? 'locked' : 'active'
}
