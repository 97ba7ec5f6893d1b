import { Decimal } from 'decimal.js'
import type { Complaint } from '../complaint'
import type { Kind } from '../progress/measure'
import type { MeasureFacts } from './facts'

/** The measure's fields that each kind reads; the others mean nothing to it. */
export const readFields: Record<Kind, readonly (keyof MeasureFacts)[]> = {
  cumulative: ['direction', 'target', 'integral', 'unit'],
  level: ['direction', 'target', 'baseline', 'unit'],
  hold: ['direction', 'target', 'unit'],
  milestones: ['milestones'],
  tally: ['unit'],
  narrative: [],
}

/** Everything that makes a measure meaningless; the core would throw at most of it. */
export const measureComplaints = (measure: MeasureFacts): Complaint[] => [
  ...periodComplaints(measure),
  ...targetComplaints(measure),
  ...unitComplaints(measure),
  ...milestoneComplaints(measure),
]

const periodComplaints = ({ start, due }: MeasureFacts): Complaint[] =>
  due < start ? [{ field: 'due', message: '完成期限不能早于开始日期，请改日期。' }] : []

function targetComplaints({ kind, direction, target, integral }: MeasureFacts): Complaint[] {
  if (target === null) return []
  const amount = new Decimal(target)
  const complain = (message: string) => [{ field: 'target', message }]
  if (amount.lt(0)) return complain('目标值不能小于0。')
  if (amount.isZero() && kind !== 'hold' && direction === 'atLeast') {
    return complain('目标值要大于0。要控制在0以内的，方向应为“不高于”。')
  }
  return integral && !amount.isInteger() ? complain('按整数计的目标，目标值请填整数。') : []
}

const unitComplaints = ({ kind, unit }: MeasureFacts): Complaint[] =>
  unit === null && readFields[kind].includes('unit')
    ? [{ field: 'unit', message: '请填单位，例如 家、户、%。' }]
    : []

function milestoneComplaints({ kind, milestones, start, due }: MeasureFacts): Complaint[] {
  if (kind !== 'milestones') return []
  if (milestones.length === 0) return [{ field: 'milestoneTitle', message: '请至少填一个节点。' }]
  return milestones.flatMap((milestone) =>
    milestone.due < start || milestone.due > due
      ? [{ field: 'milestoneDue', message: `“${milestone.title}”的期限要在开始日期和完成期限之间。` }]
      : [],
  )
}
