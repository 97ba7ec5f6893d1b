import 'server-only'

import type { AccountChange } from '@/lib/domain/administration/account'
import type { FormResult } from '@/lib/domain/complaint'
import { storedBeside } from '@/lib/domain/meanwhile'
import { can } from '@/lib/domain/policy'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import { NO_DEPARTMENT, roleWords } from '@/lib/domain/words'
import type { Prisma } from '@/prisma/client/client'
import { accountVersionOf } from '../accounts'
import { recordAudit } from '../audit'
import { revokePassingLinksOf } from '../display-link/revoking'
import { refuseMeanwhile } from '../meanwhile'
import { visibleTo } from '../scope'
import { endSessionsOf } from '../sessions'
import { type AccountRow, isLastAdmin, onAccount } from './account-row'

type Tx = Prisma.TransactionClient
type Changing = FormResult<
  null,
  'not allowed' | 'no such account' | 'no such department' | 'last admin' | 'changed meanwhile'
>

type Changed = Omit<AccountChange, 'id' | 'version'>

/**
 * Changes name, role and department, unless somebody else did since the form was opened; whoever edits a sample
 * account makes it a real one. Who may do other things afterwards has to sign in anew.
 */
export const changeAccount = (
  viewer: Viewer,
  { id, version: opened, ...change }: AccountChange,
): Promise<Changing> =>
  onAccount(viewer, id, async (tx, account): Promise<Changing> => {
    const complaints = differencesFrom(account, change)
    if (complaints.length === 0 && !account.isSample) return ok(null)
    const meanwhile = await refuseMeanwhile(tx, viewer, {
      subject: { type: 'user', id },
      actions: ['changeAccount'],
      opened,
      version: accountVersionOf(account),
      complaints,
    })
    if (meanwhile) return meanwhile
    const refusal = await refusalOf(tx, viewer, account, change)
    if (refusal) return refuse(refusal)
    await save(tx, viewer, account, change)
    return ok(null)
  })

const differencesFrom = ({ name, role, departmentId, department }: AccountRow, change: Changed) =>
  storedBeside<Record<keyof Changed, string | null>>({ name, role, departmentId }, change, {
    role: roleWords[role],
    departmentId: department?.name ?? NO_DEPARTMENT,
  })

async function refusalOf(tx: Tx, viewer: Viewer, account: AccountRow, { role, departmentId }: Changed) {
  if (departmentId !== account.departmentId && !(await isInUse(tx, viewer, departmentId)))
    return 'no such department'
  return role !== 'admin' && (await isLastAdmin(tx, viewer, account)) ? 'last admin' : null
}

async function save(tx: Tx, viewer: Viewer, account: AccountRow, change: Changed) {
  const { id, name, role, departmentId, isSample } = account
  await tx.user.update({ where: { id }, data: { ...change, isSample: false } })
  if (changesRights(account, change)) await endSessionsOf(tx, id)
  if (!can(change.role, 'openWall')) await revokePassingLinksOf(tx, viewer, id, new Date())
  const before = { name, role, departmentId, isSample }
  await recordAudit(tx, viewer, 'changeAccount', { type: 'user', id }, before, { ...change, isSample: false })
}

/** What one may do hangs on the role, and with staff on the department. */
const changesRights = (account: AccountRow, { role, departmentId }: Changed) =>
  role !== account.role || (role === 'staff' && departmentId !== account.departmentId)

async function isInUse(tx: Tx, viewer: Viewer, departmentId: string | null) {
  if (departmentId === null) return true
  return (
    (await tx.department.count({ where: { id: departmentId, ...visibleTo(viewer), archivedAt: null } })) === 1
  )
}
