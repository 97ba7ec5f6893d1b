'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'

import { removeSampleProgress as removeSample } from '@/lib/data/sample'
import { confirmMilestones as confirm } from '@/lib/data/sample-milestones'
import { changePlan as change, renameOrganisation as rename } from '@/lib/data/settings'
import { OrganisationName, PlanChange } from '@/lib/domain/administration/settings'
import { formAction } from '@/lib/forms/action'
import { refusedChange } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const changePlan = formAction(PlanChange, async (viewer, plan) => {
  const changed = await change(viewer, plan)
  if (!changed.ok) return refusedChange(changed)

  refresh()
  return saved('已保存计划。')
})

export const renameOrganisation = formAction(OrganisationName, async (viewer, { name }) => {
  const renamed = await rename(viewer, name)
  if (!renamed.ok) return refusedChange(renamed)

  refresh()
  return saved('已保存名称。')
})

export const removeSampleProgress = formAction(z.object({}), async (viewer) => {
  const removed = await removeSample(viewer)
  if (!removed.ok) return refusedChange(removed)

  refresh()
  const { entries, ticks } = removed.value
  return saved(`已清除${entries}条示例填报、${ticks}个示例完成标记。`)
})

export const confirmMilestones = formAction(z.object({}), async (viewer) => {
  const confirmed = await confirm(viewer)
  if (!confirmed.ok) return refusedChange(confirmed)

  refresh()
  const { goals, milestones } = confirmed.value
  return saved(`已确认${goals}个目标的${milestones}个节点日期。`)
})
