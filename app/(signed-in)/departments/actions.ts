'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'

import {
  archiveDepartment as archive,
  restoreDepartment as restore,
} from '@/lib/data/administration/department-archiving'
import {
  addDepartment as add,
  changeDepartment as change,
} from '@/lib/data/administration/department-changes'
import { moveDepartment as move } from '@/lib/data/administration/department-moving'
import { DepartmentChange, DepartmentDraft, DepartmentMove } from '@/lib/domain/administration/department'
import { Id } from '@/lib/domain/input'
import { formAction } from '@/lib/forms/action'
import { refusedChange } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'

const One = z.object({ id: Id })

export const addDepartment = formAction('addDepartment', DepartmentDraft, async (viewer, draft) => {
  const added = await add(viewer, draft)
  if (!added.ok) return refusedChange(added)

  refresh()
  return saved(`已添加${draft.name}。`)
})

export const changeDepartment = formAction(
  'changeDepartment',
  DepartmentChange,
  async (viewer, department) => {
    const changed = await change(viewer, department)
    if (!changed.ok) return refusedChange(changed)

    refresh()
    return saved(`已保存${department.name}。`)
  },
)

export const moveDepartment = formAction('moveDepartment', DepartmentMove, async (viewer, request) => {
  const moved = await move(viewer, request)
  // Where somebody else was first the page needs the order as it is now.
  if (moved.ok || moved.refusal === 'order changed') refresh()
  if (!moved.ok) return refusedChange(moved)
  return saved('已调整顺序。')
})

export const archiveDepartment = formAction('archiveDepartment', One, async (viewer, { id }) => {
  const archived = await archive(viewer, id)
  if (!archived.ok) return refusedChange(archived)

  refresh()
  return saved('已停用。')
})

export const restoreDepartment = formAction('restoreDepartment', One, async (viewer, { id }) => {
  const restored = await restore(viewer, id)
  if (!restored.ok) return refusedChange(restored)

  refresh()
  return saved('已恢复，排在最后。')
})
