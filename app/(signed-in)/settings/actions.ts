'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'

import { newDisplayToken } from '@/lib/auth/display'
import { makeDisplayLink as make } from '@/lib/data/display-link/making'
import { revokeDisplayLink as revoke } from '@/lib/data/display-link/revoking'
import { removeSampleProgress as removeSample } from '@/lib/data/sample'
import { confirmMilestones as confirm } from '@/lib/data/sample-milestones'
import { changeSecurity as changeHow } from '@/lib/data/security'
import { changePlan as change, renameOrganisation as rename } from '@/lib/data/settings'
import { SecurityChange } from '@/lib/domain/administration/security'
import { OrganisationName, PlanChange } from '@/lib/domain/administration/settings'
import { DisplayLinkDraft, DisplayLinkRevocation } from '@/lib/domain/display/draft'
import { publicOrigin } from '@/lib/env'
import { formAction } from '@/lib/forms/action'
import { refusedChange } from '@/lib/forms/refusal'
import { saved, savedWith } from '@/lib/forms/saved'

export const changePlan = formAction('changePlan', PlanChange, async (viewer, plan) => {
  const changed = await change(viewer, plan)
  if (!changed.ok) return refusedChange(changed)

  refresh()
  return { ...saved('已保存计划。'), ...changed.value }
})

export const renameOrganisation = formAction(
  'renameOrganisation',
  OrganisationName,
  async (viewer, organisation) => {
    const renamed = await rename(viewer, organisation)
    if (!renamed.ok) return refusedChange(renamed)

    refresh()
    return { ...saved('已保存名称。'), ...renamed.value }
  },
)

export const changeSecurity = formAction('changeSecurity', SecurityChange, async (viewer, security) => {
  const changed = await changeHow(viewer, security)
  if (!changed.ok) return refusedChange(changed)

  refresh()
  return { ...saved('已保存登录与安全。'), ...changed.value }
})

export const removeSampleProgress = formAction('removeSampleProgress', z.object({}), async (viewer) => {
  const removed = await removeSample(viewer)
  if (!removed.ok) return refusedChange(removed)

  refresh()
  const { entries, ticks } = removed.value
  return saved(`已清除${entries}条示例填报、${ticks}个示例完成标记。`)
})

export const confirmMilestones = formAction('confirmMilestones', z.object({}), async (viewer) => {
  const confirmed = await confirm(viewer)
  if (!confirmed.ok) return refusedChange(confirmed)

  refresh()
  const { goals, milestones } = confirmed.value
  return saved(`已确认${goals}个目标的${milestones}个节点日期。`)
})

export const makeDisplayLink = formAction('makeDisplayLink', DisplayLinkDraft, async (viewer, draft) => {
  const { token, tokenHash } = newDisplayToken()
  const made = await make(viewer, draft, tokenHash)
  // Also where it was made before: the list shows it then, and the next form has another key.
  refresh()
  if (!made.ok) return refusedChange(made)
  return savedWith('已新建大屏链接。', [
    { label: `${draft.name}的地址`, text: `${publicOrigin()}/wall/${token}` },
  ])
})

export const revokeDisplayLink = formAction(
  'revokeDisplayLink',
  DisplayLinkRevocation,
  async (viewer, { id }) => {
    const revoked = await revoke(viewer, id)
    if (!revoked.ok) return refusedChange(revoked)

    refresh()
    return saved('已停用大屏链接。')
  },
)
