import { z } from 'zod'

import { DayField, Id, idList, Line, optional, Passage, Quantity } from '../input'
import { columnsSent, milestonesFrom, rowFields, withRows } from '../milestone/rows'
import type { Kind } from '../progress/measure'
import { isGivenByParts } from '../rate/names'
import { nameFields, withNames } from '../rate/typed-names'
import { plainUnit } from '../rate/unit'
import { measureComplaints, readFields } from './measure-rules'

const kinds = ['cumulative', 'level', 'hold', 'milestones', 'tally', 'narrative'] as const satisfies Kind[]

const Unit = Line(20).transform(plainUnit)

const detailFields = {
  title: Line(200),
  sectionId: z.uuid('请选择所属板块。'),
  commitment: z.enum(['committed', 'stretch'], '请选择必成或力争。').default('committed'),
  lastYear: optional(Quantity),
  note: Passage(2000),
  leadDepartmentId: optional(Id),
  supportingDepartmentIds: idList.transform((ids) => [...new Set(ids)].sort()),
  supervisorId: optional(Id),
  personInChargeId: optional(Id),
  ...nameFields,
}

const figureFields = { target: optional(Quantity), baseline: optional(Quantity) }

const measureFields = {
  kind: z.enum(kinds, '请选择类型。'),
  direction: z.enum(['atLeast', 'atMost'], '请选择不低于或不高于。').default('atLeast'),
  ...figureFields,
  integral: z
    .literal('on', '请勾选，或不勾选。')
    .optional()
    .transform((ticked) => ticked === 'on'),
  unit: optional(Unit),
  start: DayField,
  due: DayField,
  ...rowFields,
}

/** A new goal as sent. Whatever its kind doesn't read is dropped unread. */
export const GoalDraft = z.preprocess(
  readByKind,
  z
    .object({ key: Id, ...detailFields, ...measureFields })
    .transform(withRows)
    .transform(withNames)
    .superRefine(({ rows, ...measure }, context) => {
      for (const { field, message } of measureComplaints({ ...measure, milestones: milestonesFrom(rows) })) {
        context.addIssue({ code: 'custom', path: [field], message })
      }
    }),
)
export type GoalDraft = z.output<typeof GoalDraft>

const revised = { goalId: Id, version: z.string('请刷新页面后再改。'), ...detailFields }

const WholeRevision = z.preprocess(
  readByKind,
  z
    .object({ ...revised, ...measureFields })
    .transform(withRows)
    .transform(withNames),
)
const DetailRevision = z.object({ ...revised, ...figureFields }).transform(withNames)

/**
 * Changed details of a goal as sent. A form that leaves the kind out leaves the measure as it is, at most
 * filling in a target or baseline that was missing.
 */
export const GoalRevision = z.record(z.string(), z.unknown()).transform((sent, context) => {
  const read = 'kind' in sent ? WholeRevision.safeParse(sent) : DetailRevision.safeParse(sent)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})
export type GoalRevision = z.output<typeof WholeRevision> | z.output<typeof DetailRevision>

export const GoalReference = z.object({ goalId: Id })

function readByKind(sent: unknown): unknown {
  const fields = { ...(sent as Record<string, unknown>) }
  const kind = kinds.find((one) => one === fields.kind)
  const read: readonly string[] = kind ? readFields[kind] : []
  for (const name of ['direction', 'target', 'baseline', 'integral', 'unit']) {
    if (!read.includes(name)) delete fields[name]
  }
  const unit = Unit.safeParse(fields.unit).data ?? null
  if (!kind || !isGivenByParts(kind, unit)) {
    for (const name of Object.keys(nameFields)) delete fields[name]
  }
  return { ...fields, ...columnsSent(read.includes('milestones') ? fields : {}) }
}
