import 'server-only'

import type { ActivePerson } from '@/lib/domain/account'
import type { Viewer } from '@/lib/domain/viewer'

import { prisma } from './prisma'

/** Everyone with an active account, to be named on a goal, by pinyin. */
export async function listPeople(viewer: Viewer): Promise<ActivePerson[]> {
  const people = await prisma.user.findMany({
    where: { organisationId: viewer.organisationId, disabledAt: null },
    select: { id: true, name: true, role: true, departmentId: true },
    orderBy: { id: 'asc' },
  })
  return people.sort((one, other) => one.name.localeCompare(other.name, 'zh-Hans-CN'))
}
