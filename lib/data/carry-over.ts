import 'server-only'

import { randomUUID } from 'node:crypto'

import { carriedFacts } from '@/lib/domain/carry-over/carried-goal'
import type { CarryOverDraft } from '@/lib/domain/carry-over/draft'
import { finalDayOf } from '@/lib/domain/carry-over/final-figure'
import type { CarryOverRefusal } from '@/lib/domain/carry-over/refusals'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { Plan } from '@/lib/domain/plan'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { asAdmin } from './administration/as-admin'
import { recordAudit } from './audit'
import { copyHeadings } from './carry-over/headings'
import { findPeopleInUse } from './carry-over/in-use'
import { findMade } from './carry-over/made'
import { saveGoals } from './carry-over/saving'
import { readGoals } from './goal/rows'
import { findPlanIn } from './plans'
import { visibleGoals } from './scope'
import { inLongTransaction } from './transaction'

type Tx = Prisma.TransactionClient
type Carrying = Result<{ planId: string; goals: number }, CarryOverRefusal>

/**
 * Makes the plan of a later year from one (结转): its headings, and the chosen goals with their final figures as last
 * year's. All of it or nothing; the same form arriving again finds the plan it made.
 */
export const carryOver = (viewer: Viewer, draft: CarryOverDraft, today: Day): Promise<Carrying> =>
  asAdmin(viewer, (tx) => carryOverIn(tx, viewer, draft, today), inLongTransaction)

async function carryOverIn(tx: Tx, viewer: Viewer, draft: CarryOverDraft, today: Day): Promise<Carrying> {
  const plan = await findPlanIn(tx, viewer, draft.id)
  if (!plan) return refuse('no such plan')
  if (draft.year <= plan.year) return refuse('year not later', `${plan.year}年`)
  const made = await findMade(tx, viewer, draft)
  if (made) return made

  const goals = await chosenGoals(tx, viewer, plan, draft)
  const missing = draft.goals.length - goals.length
  if (missing > 0) return refuse('goals changed', String(missing))
  return ok(await save(tx, viewer, { plan, goals, draft, today }))
}

async function chosenGoals(tx: Tx, viewer: Viewer, plan: Plan, { goals }: CarryOverDraft) {
  const inForce = await readGoals(
    tx,
    Prisma.sql`${visibleGoals(viewer)} AND g.plan_id = ${plan.id}::uuid AND g.archived_at IS NULL`,
  )
  const chosen = new Set(goals)
  return inForce.filter(({ id }) => chosen.has(id))
}

type Saving = { plan: Plan; goals: ReportedGoal[]; draft: CarryOverDraft; today: Day }

async function save(tx: Tx, viewer: Viewer, { plan, goals, draft, today }: Saving) {
  const { organisationId } = viewer
  const { year, title } = draft
  const { yellowGap, redGap } = plan
  const { id: planId } = await tx.plan.create({
    data: { organisationId, year, title, yellowGap, redGap },
    select: { id: true },
  })
  const sections = await copyHeadings(tx, plan.id, planId)
  const inUse = await findPeopleInUse(tx, viewer)
  const day = finalDayOf(plan.year, draft.asOf, today)
  const kept = new Set(draft.keptTargets)
  const carried = goals.map((goal) => ({
    id: randomUUID(),
    position: goal.position,
    facts: carriedFacts(goal, assessGoal(goal, day, plan), kept.has(goal.id), {
      year,
      years: year - plan.year,
      sectionId: sections.get(goal.section.id) ?? '',
      isInUse: (id) => inUse.has(id),
    }),
  }))
  await saveGoals(tx, { organisationId, planId }, carried)
  const { id, ...asked } = draft
  const after = { ...asked, asOf: day, fromPlanId: id }
  await recordAudit(tx, viewer, 'carryOverPlan', { type: 'plan', id: planId }, null, after)
  return { planId, goals: carried.length }
}
