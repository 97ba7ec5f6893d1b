import 'server-only'

import { type Security, type SecurityChange, securityFactsOf } from '@/lib/domain/administration/security'
import type { FormResult } from '@/lib/domain/complaint'
import { storedBeside } from '@/lib/domain/meanwhile'
import { ok, refuse } from '@/lib/domain/result'
import { passwordPresetWords } from '@/lib/domain/sign-in/words'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from './administration/as-admin'
import { recordAudit } from './audit'
import { fingerprintOf } from './fingerprint'
import { refuseMeanwhile } from './meanwhile'
import { prisma } from './prisma'

const fields = {
  passwordPreset: true,
  adminsNeedSecondFactor: true,
  idleMinutes: true,
  sessionHours: true,
} satisfies Prisma.OrganisationSelect

/** How people of the viewer's organisation sign in. */
export const findSecurity = ({ organisationId: id }: Viewer): Promise<Security> =>
  prisma.organisation.findUniqueOrThrow({ where: { id }, select: fields })

/** A fingerprint of how people sign in. */
export const securityVersionOf = (security: Security): string => fingerprintOf(securityFactsOf(security))

type Changing = Promise<
  FormResult<{ version: string }, 'not allowed' | 'changed meanwhile' | 'own second factor first'>
>

/** Changes how people sign in, from everybody's next request on, unless somebody else changed it meanwhile. */
export const changeSecurity = (viewer: Viewer, { version: opened, ...change }: SecurityChange): Changing =>
  asAdmin(viewer, async (tx): Changing => {
    const id = viewer.organisationId
    const before = await tx.organisation.findUniqueOrThrow({ where: { id }, select: fields })
    const [subject, version] = [{ type: 'organisation', id } as const, securityVersionOf(before)]
    const complaints = differencesFrom(before, change)
    if (complaints.length === 0) return ok({ version })
    const [actions, was] = [['changeSecurity'], { opened, version }]
    const meanwhile = await refuseMeanwhile(tx, viewer, { subject, actions, ...was, complaints })
    if (meanwhile) return meanwhile
    // Whoever asks it of others must not be shut out by it in the next moment.
    const isNew = change.adminsNeedSecondFactor && !before.adminsNeedSecondFactor
    if (isNew && !(await hasSecondFactor(tx, viewer))) return refuse('own second factor first')

    await tx.organisation.update({ where: { id }, data: change })
    await recordAudit(tx, viewer, 'changeSecurity', subject, before, change)
    return ok({ version: securityVersionOf(change) })
  })

const differencesFrom = (before: Security, change: Security) =>
  storedBeside(securityFactsOf(before), securityFactsOf(change), {
    preset: passwordPresetWords[before.passwordPreset],
    adminsNeedSecondFactor: before.adminsNeedSecondFactor ? '必须使用' : '不要求',
  })

const hasSecondFactor = async (tx: Prisma.TransactionClient, { id }: Viewer) =>
  (await tx.user.count({ where: { id, totpConfirmedAt: { not: null } } })) === 1
