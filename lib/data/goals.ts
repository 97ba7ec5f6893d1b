import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { Report, ReportedGoal } from '@/lib/domain/goal'
import { isId } from '@/lib/domain/input'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { goalFields, toGoal } from './goal-row'
import { prisma } from './prisma'
import { visibleTo } from './scope'

/** The plan's goals in force, in the plan's order, each with its reports. */
export const listGoals = (viewer: Viewer, planId: string): Promise<ReportedGoal[]> =>
  readGoals(prisma, { ...visibleTo(viewer), planId, archivedAt: null })

/** The plan's archived goals, in the plan's order. */
export const listArchivedGoals = (viewer: Viewer, planId: string): Promise<ReportedGoal[]> =>
  readGoals(prisma, { ...visibleTo(viewer), planId, archivedAt: { not: null } })

/** One goal, archived or not; null for what is not the viewer's to see and for what is no id. */
export const findGoal = (viewer: Viewer, goalId: string): Promise<ReportedGoal | null> =>
  findGoalIn(prisma, viewer, goalId)

/** As `findGoal`, inside a transaction. */
export async function findGoalIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goalId: string,
): Promise<ReportedGoal | null> {
  if (!isId(goalId)) return null
  const [goal] = await readGoals(tx, { ...visibleTo(viewer), id: goalId })
  return goal ?? null
}

async function readGoals(
  tx: Prisma.TransactionClient,
  where: Prisma.GoalWhereInput,
): Promise<ReportedGoal[]> {
  const goals = await tx.goal.findMany({ where, select: goalFields, orderBy: planOrder })
  const reports = await readReports(tx, where)
  return goals.map((row) => ({ ...toGoal(row), reports: reports.get(row.id) ?? [] }))
}

const planOrder = [
  { section: { theme: { position: 'asc' } } },
  { section: { position: 'asc' } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.GoalOrderByWithRelationInput[]

async function readReports(tx: Prisma.TransactionClient, goal: Prisma.GoalWhereInput) {
  const rows = await tx.progressEntry.findMany({
    where: { goal, voidedAt: null },
    select: { goalId: true, on: true, value: true, recordedAt: true },
    orderBy: [{ on: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
  })
  const reports = new Map<string, Report[]>()
  for (const { goalId, on, value, recordedAt } of rows) {
    const report = { on: toDay(on), value: value?.toFixed() ?? null, recordedAt: recordedAt.toISOString() }
    const ofGoal = reports.get(goalId)
    if (ofGoal) ofGoal.push(report)
    else reports.set(goalId, [report])
  }
  return reports
}
