import 'server-only'

import type { DepartmentChange, DepartmentDraft } from '@/lib/domain/administration/department'
import type { FormResult } from '@/lib/domain/complaint'
import { storedBeside } from '@/lib/domain/meanwhile'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { recordAudit } from '../audit'
import { departmentVersionOf } from '../departments'
import { refuseMeanwhile, wasMadeBy } from '../meanwhile'
import { visibleTo } from '../scope'
import { asAdmin } from './as-admin'

type Tx = Prisma.TransactionClient
type Change<Refusal extends string = never> = Promise<
  Result<null, 'not allowed' | 'department gone' | Refusal>
>

/** Adds a department after all the others. */
export const addDepartment = (viewer: Viewer, draft: DepartmentDraft): Change<'name taken'> =>
  asAdmin(viewer, async (tx) => {
    const same = await findByName(tx, viewer, draft.name)
    // The same form sent twice finds what it added.
    if (same && (await isJustAdded(tx, viewer, same, draft))) return ok(null)
    if (same) return refuse('name taken')
    const position = await nextPosition(tx, viewer)
    const { id } = await tx.department.create({ data: { ...draft, ...visibleTo(viewer), position } })
    await recordAudit(tx, viewer, 'addDepartment', { type: 'department', id }, null, draft)
    return ok(null)
  })

type Changing = FormResult<null, 'not allowed' | 'department gone' | 'name taken' | 'changed meanwhile'>

/**
 * Renames a department or changes its telephone, unless somebody else did since the form was opened; whoever edits a
 * sample department makes it a real one.
 */
export const changeDepartment = (
  viewer: Viewer,
  { id, version: opened, ...change }: DepartmentChange,
): Promise<Changing> =>
  asAdmin(viewer, async (tx): Promise<Changing> => {
    const department = await findDepartment(tx, viewer, id)
    if (!department) return refuse('department gone')
    const { name, shortName, telephone, isSample } = department
    const complaints = storedBeside({ name, shortName, telephone }, change)
    if (complaints.length === 0 && !isSample) return ok(null)
    const meanwhile = await refuseMeanwhile(tx, viewer, {
      subject: { type: 'department', id },
      actions: ['changeDepartment'],
      opened,
      version: departmentVersionOf(department),
      complaints,
    })
    if (meanwhile) return meanwhile
    const same = await findByName(tx, viewer, change.name)
    if (same && same.id !== id) return refuse('name taken')
    await tx.department.update({ where: { id }, data: { ...change, isSample: false } })
    const before = { name, shortName, telephone, isSample }
    await recordAudit(tx, viewer, 'changeDepartment', { type: 'department', id }, before, {
      ...change,
      isSample: false,
    })
    return ok(null)
  })

/** Where the next department goes: after all that are in use. */
export async function nextPosition(tx: Tx, viewer: Viewer): Promise<number> {
  const { _max } = await tx.department.aggregate({
    where: { ...visibleTo(viewer), archivedAt: null },
    _max: { position: true },
  })
  return (_max.position ?? 0) + 1
}

/** A department of the organisation, in use or not. */
export const findDepartment = (tx: Tx, viewer: Viewer, id: string) =>
  tx.department.findFirst({ where: { id, ...visibleTo(viewer) } })

const findByName = (tx: Tx, viewer: Viewer, name: string) =>
  tx.department.findFirst({ where: { ...visibleTo(viewer), name } })

type Row = NonNullable<Awaited<ReturnType<typeof findByName>>>

async function isJustAdded(tx: Tx, viewer: Viewer, row: Row, draft: DepartmentDraft) {
  const isAsSent = departmentVersionOf(row) === departmentVersionOf(draft) && row.archivedAt === null
  return isAsSent && (await wasMadeBy(tx, viewer, { type: 'department', id: row.id }, ['addDepartment']))
}
