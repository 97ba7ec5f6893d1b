'use server'

import { refresh } from 'next/cache'

import { today } from '@/lib/clock'
import { reviseTarget as revise } from '@/lib/data/goal/target-revision'
import { answerToRevision } from '@/lib/domain/target-revision/answer'
import { TargetRevisionDraft } from '@/lib/domain/target-revision/draft'
import { targetRefusals } from '@/lib/domain/target-revision/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedFor } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const reviseTarget = formAction('reviseTarget', TargetRevisionDraft, async (viewer, draft) => {
  const revised = await revise(viewer, draft, today())
  // After a conflict the page shows the new target, so that saving again can succeed.
  if (revised.ok || revised.refusal === 'changed meanwhile') refresh()
  if (!revised.ok) return refusedFor(revised, targetRefusals)
  return saved(answerToRevision(revised.value), draft.goalId)
})
