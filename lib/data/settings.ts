import 'server-only'

import type { OrganisationName, PlanChange } from '@/lib/domain/administration/settings'
import type { FormResult } from '@/lib/domain/complaint'
import { toDate } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import { storedBeside } from '@/lib/domain/meanwhile'
import { planFactsOf } from '@/lib/domain/plan'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { asAdmin } from './administration/as-admin'
import { recordAudit } from './audit'
import { fingerprintOf } from './fingerprint'
import { refuseMeanwhile } from './meanwhile'
import { findPlanIn } from './plans'

/** The fingerprint of what is stored then, or why it stays as it was. */
type Changing<Refusal extends string = never> = Promise<
  FormResult<{ version: string }, 'not allowed' | 'changed meanwhile' | Refusal>
>

/** Changes a plan's title, its thresholds and the day it is pinned to, unless somebody else did meanwhile. */
export const changePlan = (
  viewer: Viewer,
  { id, version: opened, ...change }: PlanChange,
): Changing<'no such plan'> =>
  asAdmin(viewer, async (tx): Changing<'no such plan'> => {
    const plan = await findPlanIn(tx, viewer, id)
    if (!plan) return refuse('no such plan')
    const [subject, version] = [{ type: 'plan', id } as const, planVersionOf(plan)]
    const complaints = storedBeside(planFactsOf(plan), planFactsOf(change), {
      pinnedAsOf: plan.pinnedAsOf ? dayInWords(plan.pinnedAsOf) : '',
    })
    if (complaints.length === 0) return ok({ version })
    const [actions, was] = [['changePlan'], { opened, version }]
    const meanwhile = await refuseMeanwhile(tx, viewer, { subject, actions, ...was, complaints })
    if (meanwhile) return meanwhile

    const pinnedAsOf = change.pinnedAsOf && toDate(change.pinnedAsOf)
    await tx.plan.update({ where: { id }, data: { ...change, pinnedAsOf } })
    const { title, yellowGap, redGap } = plan
    const before = {
      title,
      yellowGap: String(yellowGap),
      redGap: String(redGap),
      pinnedAsOf: plan.pinnedAsOf,
    }
    await recordAudit(tx, viewer, 'changePlan', subject, before, change)
    return ok({ version: planVersionOf(change) })
  })

/** A fingerprint of what an admin can change of a plan. */
export const planVersionOf = (plan: Parameters<typeof planFactsOf>[0]): string =>
  fingerprintOf(planFactsOf(plan))

/** Gives the organisation the name that stands on every page, unless somebody else renamed it meanwhile. */
export const renameOrganisation = (viewer: Viewer, { name, version: opened }: OrganisationName): Changing =>
  asAdmin(viewer, async (tx): Changing => {
    const id = viewer.organisationId
    const before = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { name: true } })
    const [subject, version] = [{ type: 'organisation', id } as const, fingerprintOf(before.name)]
    const complaints = storedBeside(before, { name })
    if (complaints.length === 0) return ok({ version })
    const [actions, was] = [['renameOrganisation'], { opened, version }]
    const meanwhile = await refuseMeanwhile(tx, viewer, { subject, actions, ...was, complaints })
    if (meanwhile) return meanwhile

    await tx.organisation.update({ where: { id }, data: { name } })
    await recordAudit(tx, viewer, 'renameOrganisation', subject, before, { name })
    return ok({ version: fingerprintOf(name) })
  })

/** The name as an admin may change it, with its fingerprint. */
export const nameOf = ({ organisationName: name }: Viewer) => ({ name, version: fingerprintOf(name) })
