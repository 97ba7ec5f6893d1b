import 'server-only'

import type { Action } from '@/lib/domain/audit/actions'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { onAccount } from '../administration/account-row'
import { recordAudit } from '../audit'
import { endSessionsOf } from '../sessions'
import { inTransaction } from '../transaction'

type Tx = Prisma.TransactionClient

/** Ends one of the viewer's own sessions. One that has ended already is all right. */
export const endOwnSession = (viewer: Viewer, sessionId: string): Promise<Result<null, never>> =>
  inTransaction((tx) => endOne(tx, viewer, viewer.id, sessionId))

/** Ends all sessions of the viewer but the one with this token. */
export const endOtherSessions = (
  viewer: Viewer,
  here: Uint8Array<ArrayBuffer>,
): Promise<Result<number, never>> =>
  inTransaction(async (tx) => {
    const sessions = await endSessionsOf(tx, viewer.id, here)
    if (sessions > 0) await recordEnd(tx, viewer, 'endSessions', viewer.id, { sessions })
    return ok(sessions)
  })

type Refused = 'not allowed' | 'no such account'

/** Ends a session of anyone in the organisation, for an admin. */
export const endSessionOf = (
  viewer: Viewer,
  userId: string,
  sessionId: string,
): Promise<Result<null, Refused>> => onAccount(viewer, userId, (tx) => endOne(tx, viewer, userId, sessionId))

/** Ends all sessions of somebody else, for an admin. */
export const endAllSessionsOf = (
  viewer: Viewer,
  userId: string,
): Promise<Result<null, Refused | 'own sessions'>> =>
  onAccount(viewer, userId, async (tx) => {
    if (userId === viewer.id) return refuse('own sessions')
    const sessions = await endSessionsOf(tx, userId)
    if (sessions > 0) await recordEnd(tx, viewer, 'endSessions', userId, { sessions })
    return ok(null)
  })

async function endOne(tx: Tx, viewer: Viewer, userId: string, sessionId: string) {
  const { count } = await tx.session.updateMany({
    where: { id: sessionId, userId, endedAt: null },
    data: { endedAt: new Date() },
  })
  if (count > 0) await recordEnd(tx, viewer, 'endSession', userId, { sessions: count })
  return ok(null)
}

const recordEnd = (tx: Tx, viewer: Viewer, action: Action, id: string, after: { sessions: number }) =>
  recordAudit(tx, viewer, action, { type: 'user', id }, null, after)
