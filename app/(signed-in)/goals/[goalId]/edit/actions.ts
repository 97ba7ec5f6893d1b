'use server'

import { refresh } from 'next/cache'

import { archiveGoal as archive, restoreGoal as restore } from '@/lib/data/goal/archive'
import { reviseGoal } from '@/lib/data/goal/revision'
import { GoalReference, GoalRevision } from '@/lib/domain/goal/draft'
import { goalRefusals } from '@/lib/domain/goal/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedFor } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

export const editGoal = formAction('editGoal', GoalRevision, async (viewer, revision) => {
  const revised = await reviseGoal(viewer, revision)
  // A page that refreshed after a conflict could take away fields that were typed in.
  if (!revised.ok) return refusedFor(revised, goalRefusals)

  refresh()
  return saved(revised.value.isChanged ? '已保存修改。' : '已保存，内容没有变化。', revised.value.id)
})

export const archiveGoal = formAction('archiveGoal', GoalReference, async (viewer, { goalId }) => {
  const archived = await archive(viewer, goalId, new Date())
  if (!archived.ok) return refusedFor(archived, goalRefusals)

  refresh()
  return saved('已归档，不再列出。可随时恢复。', goalId)
})

export const restoreGoal = formAction('restoreGoal', GoalReference, async (viewer, { goalId }) => {
  const restored = await restore(viewer, goalId)
  if (!restored.ok) return refusedFor(restored, goalRefusals)

  refresh()
  return saved('已恢复，重新列出。', goalId)
})
