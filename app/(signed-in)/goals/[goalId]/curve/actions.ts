'use server'

import { refresh } from 'next/cache'

import { changeCurve as change } from '@/lib/data/goal/curve'
import { CurveDraft } from '@/lib/domain/curve/draft'
import { curveRefusals } from '@/lib/domain/curve/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedFor } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const changeCurve = formAction('changeCurve', CurveDraft, async (viewer, draft) => {
  const changed = await change(viewer, draft)
  // After a conflict the page needs the curve as it is now, so that saving again can succeed.
  if (changed.ok || changed.refusal === 'changed meanwhile') refresh()
  if (!changed.ok) return refusedFor(changed, curveRefusals)
  const { isChanged, isEven } = changed.value
  if (!isChanged) return saved('已保存，内容没有变化。', draft.goalId)
  return saved(isEven ? '已保存：不设季度目标，按时间平均。' : '已保存季度目标。', draft.goalId)
})
