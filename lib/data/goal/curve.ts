import 'server-only'

import type { FormResult } from '@/lib/domain/complaint'
import { decideCurve } from '@/lib/domain/curve/change'
import type { CurveDraft } from '@/lib/domain/curve/draft'
import type { CurveRefusal } from '@/lib/domain/curve/refusals'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { whoChanged } from '../meanwhile'
import { inTransaction } from '../transaction'
import { replaceCheckpoints } from './checkpoints'
import { lockGoal } from './lock'

type Changing = FormResult<{ isChanged: boolean; isEven: boolean }, CurveRefusal>
type Refused = Extract<Changing, { ok: false }>

/** Sets a goal's planned values (季度目标), unless somebody else did since the form was opened. */
export const changeCurve = (viewer: Viewer, draft: CurveDraft): Promise<Changing> =>
  inTransaction(async (tx): Promise<Changing> => {
    const goal = await lockGoal(tx, viewer, draft.goalId)
    if (!goal) return refuse('no such goal')
    if (!can(viewer.role, 'editGoal', relationTo(viewer, goal))) return refuse('not yours')
    const decision = decideCurve(goal, draft)
    if (!decision.ok) return toldWho(tx, viewer, goal.id, decision)
    const { checkpoints, isChanged, isEven } = decision.value
    if (isChanged) {
      await replaceCheckpoints(tx, goal.id, checkpoints)
      const before = { checkpoints: goal.checkpoints }
      await recordAudit(tx, viewer, 'changeCurve', { type: 'goal', id: goal.id }, before, { checkpoints })
    }
    return ok({ isChanged, isEven })
  })

async function toldWho(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  id: string,
  refused: Refused,
): Promise<Refused> {
  if (refused.refusal !== 'changed meanwhile') return refused
  const actions = ['changeCurve', 'reviseTarget', 'editGoal']
  return { ...refused, about: await whoChanged(tx, viewer, { type: 'goal', id }, actions) }
}
