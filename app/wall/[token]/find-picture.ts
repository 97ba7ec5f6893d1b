import 'server-only'

import { today } from '@/lib/clock'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { hasSampleProgress } from '@/lib/data/sample'
import { asOfFrom } from '@/lib/domain/as-of'
import type { Display } from '@/lib/domain/viewer'
import { type WallPicture, wallPictureOf } from '@/lib/domain/wall/picture'

/** What a display shows now: the current plan, looked at from its pinned day or today. */
export async function findPicture(display: Display): Promise<WallPicture> {
  const [plan, isSample] = await Promise.all([findCurrentPlan(display), hasSampleProgress(display)])
  return wallPictureOf({
    organisation: display.organisationName,
    at: new Date().toISOString(),
    isSample,
    plan,
    goals: plan ? await listGoals(display, plan.id) : [],
    asOf: asOfFrom(undefined, plan?.pinnedAsOf ?? null, today()),
  })
}
