'use server'

import { refresh } from 'next/cache'

import { logGoal as log } from '@/lib/data/goal/logging'
import { GoalDraft } from '@/lib/domain/goal/draft'
import { goalRefusals } from '@/lib/domain/goal/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedFor } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const logGoal = formAction('logGoal', GoalDraft, async (viewer, draft) => {
  const logged = await log(viewer, draft)
  if (!logged.ok) return refusedFor(logged, goalRefusals)

  refresh()
  return saved(`已新建：${draft.title}。`, logged.value.id)
})
