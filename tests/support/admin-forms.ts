import { accountVersionOf } from '@/lib/data/accounts'
import { departmentVersionOf } from '@/lib/data/departments'
import { findPlan } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { findSecurity, securityVersionOf } from '@/lib/data/security'
import { nameOf, planVersionOf } from '@/lib/data/settings'
import { securityFactsOf } from '@/lib/domain/administration/security'
import { planFactsOf } from '@/lib/domain/plan'
import type { Viewer } from '@/lib/domain/viewer'

type Changes = Record<string, string>

/** What the form of an account sends, opened now, when nothing is changed. */
export async function formOfAccount(id: string, changes: Changes = {}): Promise<Changes> {
  const row = await prisma.user.findUniqueOrThrow({ where: { id } })
  const { name, role, departmentId } = row
  return { id, version: accountVersionOf(row), name, role, departmentId: departmentId ?? '', ...changes }
}

/** The same of a department. */
export async function formOfDepartment(id: string, changes: Changes = {}): Promise<Changes> {
  const row = await prisma.department.findUniqueOrThrow({ where: { id } })
  const { name, shortName, telephone } = row
  return { id, version: departmentVersionOf(row), name, shortName, telephone: telephone ?? '', ...changes }
}

/** The same of a plan. */
export async function formOfPlan(viewer: Viewer, id: string, changes: Changes = {}): Promise<Changes> {
  const plan = await findPlan(viewer, id)
  if (!plan) throw new Error('there is no such plan')
  const facts = planFactsOf(plan)
  return { id, version: planVersionOf(plan), ...facts, pinnedAsOf: facts.pinnedAsOf ?? '', ...changes }
}

/** What the form that carries goals of a plan on into the next year sends. */
export const formOfCarryOver = (
  plan: { id: string; year: number },
  goals: readonly { id: string }[],
  changes: Record<string, string | string[]> = {},
): Record<string, string | string[]> => ({
  id: plan.id,
  asOf: `${plan.year}-12-31`,
  year: String(plan.year + 1),
  title: `${plan.year + 1}年度工作计划`,
  goals: goals.map(({ id }) => id),
  keptTargets: goals.map(({ id }) => id),
  ...changes,
})

/** The same of an organisation's name. */
export async function formOfName({ organisationId: id, ...viewer }: Viewer, name?: string): Promise<Changes> {
  const { name: stored } = await prisma.organisation.findUniqueOrThrow({ where: { id } })
  const form = nameOf({ ...viewer, organisationId: id, organisationName: stored } as Viewer)
  return { ...form, name: name ?? form.name }
}

/** The same of how people sign in, where no second factor is required. */
export async function formOfSecurity(viewer: Viewer, changes: Changes = {}): Promise<Changes> {
  const security = await findSecurity(viewer)
  const { adminsNeedSecondFactor, ...facts } = securityFactsOf(security)
  return { version: securityVersionOf(security), ...facts, ...changes }
}
