import 'server-only'

import type { AccountDraft } from '@/lib/domain/administration/account'
import type { Action } from '@/lib/domain/audit/actions'
import { ok, type Result, refuse } from '@/lib/domain/result'
import { initialPassword } from '@/lib/domain/sign-in/initial-password'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { recordAudit } from '../audit'
import { wasMadeBy } from '../meanwhile'
import { prisma } from '../prisma'
import { visibleTo } from '../scope'
import { isTaken } from '../transaction'
import { asAdmin } from './as-admin'

/** An account to be made, with the hash of its initial password. */
export type NewAccount = AccountDraft & { passwordHash: string }

type Refusal = 'not allowed' | 'username taken' | 'created already' | 'no such department'

/** Creates an account whose owner has to change the password before anything else. */
export function createAccount(viewer: Viewer, account: NewAccount): Promise<Result<null, Refusal>> {
  return create(viewer, 'createAccount', [account])
}

/** Creates accounts, all of them or none. */
export function createAccounts(viewer: Viewer, accounts: NewAccount[]): Promise<Result<null, Refusal>> {
  return create(viewer, 'createAccounts', accounts)
}

/** The user names in use, by anyone anywhere. */
export async function takenUsernames(): Promise<Set<string>> {
  const accounts = await prisma.user.findMany({ select: { username: true } })
  return new Set(accounts.map(({ username }) => username))
}

async function create(viewer: Viewer, action: Action, accounts: NewAccount[]) {
  try {
    return await asAdmin(viewer, (tx) => createAll(tx, viewer, action, accounts))
  } catch (error) {
    // User names are unique everywhere, and an admin of another town does not make us wait.
    if (isTaken(error)) return refuse('username taken')
    throw error
  }
}

async function createAll(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  action: Action,
  accounts: NewAccount[],
): Promise<Result<null, Refusal>> {
  if (!(await departmentsExist(tx, viewer, accounts))) return refuse('no such department')
  const taken = await tx.user.count({ where: { username: { in: accounts.map(({ username }) => username) } } })
  if (taken > 0)
    return refuse((await wereCreated(tx, viewer, accounts)) ? 'created already' : 'username taken')

  for (const { passwordHash, ...draft } of accounts) {
    const { id } = await tx.user.create({
      data: { ...draft, ...initialPassword(passwordHash, new Date()), ...visibleTo(viewer) },
      select: { id: true },
    })
    await recordAudit(tx, viewer, action, { type: 'user', id }, null, draft)
  }
  return ok(null)
}

/** Whether the viewer created just these: the same form arriving again, after its answer was lost. */
export const wereAllCreated = (viewer: Viewer, drafts: AccountDraft[]): Promise<boolean> =>
  wereCreated(prisma, viewer, drafts)

async function wereCreated(tx: Prisma.TransactionClient, viewer: Viewer, drafts: AccountDraft[]) {
  const answers = drafts.map(async ({ username, name, role, departmentId }) => {
    const where = { username, name, role, departmentId, ...visibleTo(viewer) }
    const user = await tx.user.findFirst({ where, select: { id: true } })
    return user && wasMadeBy(tx, viewer, { type: 'user', id: user.id }, ['createAccount', 'createAccounts'])
  })
  return (await Promise.all(answers)).every(Boolean)
}

async function departmentsExist(tx: Prisma.TransactionClient, viewer: Viewer, accounts: NewAccount[]) {
  const ids = new Set(accounts.flatMap(({ departmentId }) => departmentId ?? []))
  const found = await tx.department.count({
    where: { id: { in: [...ids] }, ...visibleTo(viewer), archivedAt: null },
  })
  return found === ids.size
}
