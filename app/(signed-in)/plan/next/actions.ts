'use server'

import { refresh } from 'next/cache'

import { today } from '@/lib/clock'
import { carryOver } from '@/lib/data/carry-over'
import { CarryOverDraft } from '@/lib/domain/carry-over/draft'
import { carryOverRefusals } from '@/lib/domain/carry-over/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const carryOverPlan = formAction('carryOverPlan', CarryOverDraft, async (viewer, draft) => {
  const carried = await carryOver(viewer, draft, today())
  if (!carried.ok) return refusedWith(carryOverRefusals[carried.refusal], carried.about)

  refresh()
  const { planId, goals } = carried.value
  return saved(`已建立${draft.title}，带入${goals}项目标任务。`, planId)
})
