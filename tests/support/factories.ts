import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays, type Day, toDate } from '@/lib/domain/day'
import type { Role, Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { forget } from './forget'

// Browser tests share one database: what each worker makes is numbered apart.
let next = Number(process.env.TEST_WORKER_INDEX ?? 0) * 100_000

export type Organisation = { id: string; name: string }
export type Department = { id: string; organisationId: string; name: string; shortName: string }

export const anOrganisation = (): Promise<Organisation> =>
  prisma.organisation.create({ data: { name: `第${++next}镇` } })

export async function aDepartment(
  organisation?: { id: string },
  changes: Partial<Prisma.DepartmentUncheckedCreateInput> = {},
): Promise<Department> {
  const organisationId = (organisation ?? (await anOrganisation())).id
  const name = `第${++next}办公室`
  forget()
  return prisma.department.create({
    data: { organisationId, name, shortName: `${next}办`, position: next, ...changes },
  })
}

/** Someone signed in: of a department or, with none, of its own one if staff. */
export async function aViewer(
  role: Role = 'staff',
  department?: Department,
  organisation?: { id: string },
): Promise<Viewer> {
  const own = department ?? (role === 'staff' ? await aDepartment(organisation) : null)
  const organisationId = own?.organisationId ?? (organisation ?? (await anOrganisation())).id
  const row = await prisma.user.create({
    data: {
      organisationId,
      departmentId: own?.id ?? null,
      username: `person-${++next}`,
      name: `人员${next}`,
      role,
      passwordHash: 'none',
      passwordChangedAt: new Date(),
    },
    include: { organisation: true },
  })
  return {
    id: row.id,
    organisationId,
    organisationName: row.organisation.name,
    name: row.name,
    username: row.username,
    role,
    department: own && { id: own.id, name: own.name, shortName: own.shortName },
    mustChangePassword: false,
    mustSetUpSecondFactor: false,
    address: '192.0.2.7',
  } as Viewer
}

/** A section of this year's plan, which is made where it is missing. */
export async function aSection({ organisationId }: { organisationId: string }) {
  const position = ++next
  const plan = await prisma.plan.upsert({
    where: { organisationId_year: { organisationId, year: 2024 } },
    create: { organisationId, year: 2024, title: '2024年度工作计划' },
    update: {},
  })
  const theme = await prisma.theme.create({
    data: { planId: plan.id, position, title: `主题${position}` },
  })
  return prisma.section.create({
    data: { planId: plan.id, themeId: theme.id, position, title: `板块${position}` },
  })
}

type GoalChanges = Partial<Omit<Prisma.GoalUncheckedCreateInput, 'startOn' | 'dueOn'>> & {
  start?: Day
  due?: Day
  supporting?: Department[]
  steps?: Omit<Prisma.MilestoneUncheckedCreateInput, 'goalId' | 'position'>[]
}

/** A hundred things to be done in two hundred days, of which a hundred have passed. */
export async function aGoal(department: Department, given: GoalChanges = {}) {
  const { start = addDays(today(), -100), due = addDays(today(), 100), ...changes } = given
  const { supporting = [], steps = [], ...columns } = changes
  const { organisationId } = department
  forget()
  const section = columns.sectionId
    ? await prisma.section.findUniqueOrThrow({ where: { id: columns.sectionId } })
    : await aSection(department)
  const goal = await prisma.goal.create({
    data: {
      organisationId,
      planId: section.planId,
      sectionId: section.id,
      position: ++next,
      title: `目标${next}`,
      kind: 'cumulative',
      target: 100,
      unit: '家',
      startOn: toDate(start),
      dueOn: toDate(due),
      leadDepartmentId: department.id,
      ...columns,
    },
  })
  for (const { id: departmentId } of supporting) {
    await prisma.supportingDepartment.create({ data: { goalId: goal.id, departmentId, organisationId } })
  }
  for (const [place, step] of steps.entries()) {
    await prisma.milestone.create({ data: { ...step, goalId: goal.id, position: place + 1 } })
  }
  return goal
}

/** What a kind without figures is stored with. */
export const noFigures = { target: null, unit: null } as const

/** An entry as it was logged before. */
export const anEntry = (
  goal: { id: string },
  author: { id: string },
  changes: Partial<Omit<Prisma.ProgressEntryUncheckedCreateInput, 'on'>> & { on?: Day } = {},
) => {
  forget()
  return prisma.progressEntry.create({
    data: {
      goalId: goal.id,
      authorId: author.id,
      value: 1,
      idempotencyKey: crypto.randomUUID(),
      ...changes,
      on: toDate(changes.on ?? today()),
    },
  })
}

/** A light as a leader overruled it before. */
export const anOverrule = (
  goal: { id: string },
  leader: { id: string },
  changes: Partial<Omit<Prisma.LightOverruleUncheckedCreateInput, 'on'>> & { on?: Day } = {},
) => {
  forget()
  return prisma.lightOverrule.create({
    data: {
      goalId: goal.id,
      madeById: leader.id,
      light: 'yellow',
      reason: '已签约，数据未入账',
      ...changes,
      on: toDate(changes.on ?? today()),
    },
  })
}

/** A target revision as no form stores it: whatever reads its goal fails. */
export const anUnreadableRevision = (goal: { id: string }, maker: { id: string }) =>
  prisma.targetRevision.create({
    data: {
      goalId: goal.id,
      fromOn: toDate(addDays(today(), 10)),
      previousTarget: 100,
      previousDueOn: toDate(addDays(today(), 100)),
      previousCheckpoints: 'nonsense that no form stores',
      reason: '调整',
      madeById: maker.id,
      idempotencyKey: crypto.randomUUID(),
    },
  })
