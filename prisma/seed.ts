import { newInitialPassword } from '../lib/auth/initial-password'
import { hashPasswords } from '../lib/auth/password'
import { toDate } from '../lib/domain/day'
import type { Role } from '../lib/domain/viewer'
import type { Prisma, PrismaClient } from './client/client'
import { accounts } from './starter/accounts'
import { loadGoals, loadSections } from './starter/load/goals'
import { loadAccounts, loadDepartments } from './starter/load/organisation'
import { loadEntries, loadMilestones } from './starter/load/progress'
import { goals, plan } from './starter/plan'
import { SAMPLE_AS_OF } from './starter/sample/entry'

/** An account to begin with. Its password is told once, here, and has to be changed at the first sign-in. */
export type InitialAccount = { role: Role; name: string; username: string; password: string }

/**
 * Loads the starter plan into an empty database, all of it or nothing: the town, its plan with every goal,
 * and sample departments and accounts; with `sample` also the sample year of progress. Answers the accounts,
 * or null where there is an organisation already. Of several that start at once, one loads.
 */
export async function loadStarter(
  prisma: PrismaClient,
  { sample }: { sample: boolean },
): Promise<InitialAccount[] | null> {
  if ((await prisma.organisation.count()) > 0) return null
  const initial = accounts.map((account) => ({ ...account, password: newInitialPassword() }))
  const hashed = await hashPasswords(initial.map(({ password }) => password))
  const hashes = initial.map(({ username }, index) => [username, hashed[index] ?? ''] as const)
  const loaded = await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOAD_LOCK})`
      if ((await tx.organisation.count()) > 0) return false
      await load(tx, new Map(hashes), sample)
      return true
    },
    { maxWait: 30_000, timeout: 60_000 },
  )
  return loaded
    ? initial.map(({ role, name, username, password }) => ({ role, name, username, password }))
    : null
}

/** Any number, as long as nothing else locks by it. */
const LOAD_LOCK = 20_240_101

async function load(
  tx: Prisma.TransactionClient,
  hashes: Map<string, string>,
  sample: boolean,
): Promise<void> {
  const { id: organisationId } = await tx.organisation.create({ data: { name: plan.organisation } })
  const departmentIds = await loadDepartments(tx, organisationId)
  const userIds = await loadAccounts(tx, organisationId, departmentIds, hashes)
  const { id: planId } = await tx.plan.create({
    data: {
      organisationId,
      year: plan.year,
      title: plan.title,
      pinnedAsOf: sample ? toDate(SAMPLE_AS_OF) : null,
    },
  })
  const sectionIds = await loadSections(tx, planId)
  const goalIds = await loadGoals(tx, { organisationId, planId }, { departmentIds, userIds, sectionIds })
  await loadMilestones(tx, goalIds, userIds, sample)
  if (sample) await loadEntries(tx, goalIds, userIds)
  await tx.auditRecord.create({
    data: {
      organisationId,
      actorId: null,
      action: 'loadStarterPlan',
      subjectType: 'plan',
      subjectId: planId,
      after: { title: plan.title, goals: goals.length, sampleProgress: sample },
    },
  })
}
