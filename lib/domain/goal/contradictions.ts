import { Decimal } from 'decimal.js'
import type { Complaint } from '../complaint'
import { addDays } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { GoalFacts } from './facts'
import type { ReportedGoal } from './goal'
import { goalOn } from './in-force'
import { measureComplaints } from './measure-rules'
import { makesSense } from './sense'

/** Why a goal stays of its kind. */
export const OTHER_KIND = '已有填报的数据或调整过目标，不能改类型。请归档这个目标，另建一个。'

type Changed = ReadonlySet<keyof GoalFacts>

/** Beside which fields an edit contradicts what was reported, planned or promised before; empty when it does not. */
export function contradictions(goal: ReportedGoal, after: GoalFacts, changed: Changed): Complaint[] {
  const complaints = [
    changed.has('kind') && kindComplaint(goal),
    (changed.has('start') || changed.has('kind')) && startComplaint(goal, after),
    changed.has('integral') && after.integral && fractionComplaint(goal),
    changed.has('unit') && unitComplaint(goal),
  ].filter((complaint) => complaint !== false && complaint !== null)
  return complaints.length > 0 ? complaints : checkpointComplaints(goal, after, changed)
}

function kindComplaint({ reports, milestones, revisions }: ReportedGoal): Complaint | null {
  const hasFigures = reports.some(({ value }) => value !== null) || milestones.some(({ doneOn }) => doneOn)
  return hasFigures || revisions.length > 0 ? { field: 'kind', message: OTHER_KIND } : null
}

/** Parts come to a rate in the unit they were given for, and to nothing in another. */
const unitComplaint = ({ reports }: ReportedGoal): Complaint | null =>
  reports.some(({ parts }) => parts)
    ? { field: 'unit', message: '已有按分子分母填的比率，不能改单位。请归档这个目标，另建一个。' }
    : null

function startComplaint(goal: ReportedGoal, { kind, start }: GoalFacts): Complaint | null {
  const reported = goal.reports.filter(({ on }) => on < start)
  const isOpening = kind === 'hold' && reported.length === 1 && reported[0]?.value !== null
  const done = goal.milestones.flatMap(({ doneOn }) => (doneOn !== null && doneOn < start ? [doneOn] : []))
  const first = [...(isOpening ? [] : reported.map(({ on }) => on)), ...done].sort()[0]
  if (first === undefined) return null
  return {
    field: 'start',
    message: `最早的填报是${dayInWords(first, yearOf(start))}，开始日期不能晚于这天。`,
  }
}

function fractionComplaint({ reports }: ReportedGoal): Complaint | null {
  const hasFraction = reports.some(({ value }) => value !== null && !new Decimal(value).isInteger())
  return hasFraction ? { field: 'integral', message: '已有带小数的填报，不能改为按整数计。' } : null
}

/** Planned values on the way, and what was promised before, are checked by the core. */
function checkpointComplaints(goal: ReportedGoal, after: GoalFacts, changed: Changed): Complaint[] {
  if (measureComplaints(after).length > 0) return []
  const edited = { ...goal, ...after, milestones: [] }
  const promises = [edited, ...goal.revisions.map(({ from }) => goalOn(edited, addDays(from, -1)))]
  if (promises.every(makesSense)) return []
  const field = (['target', 'baseline', 'direction', 'integral', 'start', 'due'] as const).find((name) =>
    changed.has(name),
  )
  return [
    { field: field ?? 'kind', message: '与这个目标的季度目标或调整前的目标不符，请核对目标值和起止日期。' },
  ]
}
