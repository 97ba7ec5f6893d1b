import { initialPassword } from '../../../lib/domain/sign-in/initial-password'
import type { Prisma } from '../../client/client'
import { accounts } from '../accounts'
import { departments, telephoneOf } from '../departments'
import { type Ids, known } from './ids'

/** Departments by their code. */
export async function loadDepartments(tx: Prisma.TransactionClient, organisationId: string): Promise<Ids> {
  const rows = await tx.department.createManyAndReturn({
    data: departments.map(({ name, shortName }, index) => {
      const position = index + 1
      return { organisationId, name, shortName, position, telephone: telephoneOf(position), isSample: true }
    }),
    select: { id: true, position: true },
  })
  const byPosition = new Map(rows.map(({ id, position }) => [position, id]))
  return new Map(departments.map(({ code }, index) => [code, known(byPosition, index + 1)]))
}

/** Accounts by username, as `hashes` are. */
export async function loadAccounts(
  tx: Prisma.TransactionClient,
  organisationId: string,
  departmentIds: Ids,
  hashes: Map<string, string>,
): Promise<Ids> {
  const now = new Date()
  const rows = await tx.user.createManyAndReturn({
    data: accounts.map(({ role, name, username, department }) => ({
      organisationId,
      role,
      name,
      username,
      departmentId: department && known(departmentIds, department),
      ...initialPassword(known(hashes, username), now),
      isSample: true,
    })),
    select: { id: true, username: true },
  })
  return new Map(rows.map(({ id, username }) => [username, id]))
}
