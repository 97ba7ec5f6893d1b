import 'server-only'

import { findAssessedPlan } from '@/lib/data/assessed-plan'
import { hasSampleProgress } from '@/lib/data/sample'
import type { Display } from '@/lib/domain/viewer'
import { type WallPicture, wallPictureOf } from '@/lib/domain/wall/picture'

/** What a display shows now: the current plan, looked at from its pinned day or today. */
export async function findPicture(display: Display): Promise<WallPicture> {
  const [assessed, isSample] = await Promise.all([findAssessedPlan(display), hasSampleProgress(display)])
  return wallPictureOf({
    organisation: display.organisationName,
    at: new Date().toISOString(),
    isSample,
    assessed,
  })
}
