import 'server-only'

import type { PlanChange } from '@/lib/domain/administration/settings'
import { toDate, toDay } from '@/lib/domain/day'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { asAdmin } from './administration/as-admin'
import { recordAudit } from './audit'
import { visibleTo } from './scope'

/** Changes a plan's title, its thresholds and the day it is pinned to. */
export const changePlan = (
  viewer: Viewer,
  { id, ...change }: PlanChange,
): Promise<Result<null, 'not allowed' | 'no such plan'>> =>
  asAdmin(viewer, async (tx) => {
    const plan = await tx.plan.findFirst({ where: { id, ...visibleTo(viewer) } })
    if (!plan) return refuse('no such plan')
    const pinnedAsOf = change.pinnedAsOf === null ? null : toDate(change.pinnedAsOf)
    await tx.plan.update({ where: { id }, data: { ...change, pinnedAsOf } })
    const before = {
      title: plan.title,
      yellowGap: plan.yellowGap.toFixed(),
      redGap: plan.redGap.toFixed(),
      pinnedAsOf: plan.pinnedAsOf && toDay(plan.pinnedAsOf),
    }
    await recordAudit(tx, viewer, 'changePlan', { type: 'plan', id }, before, change)
    return ok(null)
  })

/** Gives the organisation the name that stands on every page. */
export const renameOrganisation = (viewer: Viewer, name: string): Promise<Result<null, 'not allowed'>> =>
  asAdmin(viewer, async (tx) => {
    const id = viewer.organisationId
    const before = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { name: true } })
    await tx.organisation.update({ where: { id }, data: { name } })
    await recordAudit(tx, viewer, 'renameOrganisation', { type: 'organisation', id }, before, { name })
    return ok(null)
  })
