import { Decimal } from 'decimal.js'
import { dayInWords, yearOf } from '../day-words'
import { milestonesFrom } from '../milestone/rows'
import { assess } from '../progress/assess'
import { measureOf } from './assessed-goal'
import type { GoalRevision } from './draft'
import { changesBetween, factsOf, type GoalFacts, measureNames } from './facts'
import type { ReportedGoal } from './goal'
import { type Complaint, measureComplaints, readFields } from './measure-rules'

/** The goal's facts as the form would have them. */
export function revisedFacts(goal: ReportedGoal, revision: GoalRevision): GoalFacts {
  const { goalId: _, version: __, leadDepartmentId, target, baseline, ...sent } = revision
  const before = factsOf(goal)
  const lead = leadDepartmentId ?? before.leadDepartmentId
  const supportingDepartmentIds = sent.supportingDepartmentIds.filter((id) => id !== lead)
  const details = { ...sent, leadDepartmentId: lead, supportingDepartmentIds }
  if (!('rows' in details)) return { ...before, ...details, ...filledIn(before, { target, baseline }) }
  const { rows, ...whole } = details
  const isUntouched = rows.length === 0 && whole.kind === 'milestones'
  const milestones = isUntouched ? before.milestones : milestonesFrom(rows, goal.milestones)
  return { ...whole, target, baseline, milestones }
}

type Figures = Pick<GoalFacts, 'target' | 'baseline'>

/** What is left empty stays as it is; what the kind doesn't read is no figure of it. */
function filledIn(before: GoalFacts, sent: Figures): Figures {
  const figureOf = (name: keyof Figures) =>
    readFields[before.kind].includes(name) ? (sent[name] ?? before[name]) : before[name]
  return { target: figureOf('target'), baseline: figureOf('baseline') }
}

/** Why a goal can't be revised like this, beside the fields; empty when it can. */
export function revisionComplaints(goal: ReportedGoal, after: GoalFacts, isAdmin: boolean): Complaint[] {
  const changes = changesBetween(factsOf(goal), after)
  const changed = new Set<keyof GoalFacts>(changes)
  const fixed = isAdmin || !isUnderWay(goal) ? [] : changes.filter((name) => isFixed(goal, name))
  const touchesMeasure = measureNames.some((name) => changed.has(name))
  return [
    ...(changed.has('leadDepartmentId') && !isAdmin
      ? [{ field: 'leadDepartmentId', message: '只有管理员可以改牵头科室。' }]
      : []),
    ...fixed.map((name) => ({
      field: fieldOf(name),
      message: '已有填报，这一项不能再改；要改请联系管理员。',
    })),
    ...(touchesMeasure && fixed.length === 0
      ? [...measureComplaints(after), ...contradictions(goal, after, changed)]
      : []),
  ]
}

/** Whether anything was reported or ticked, so that the measure is fixed for all but admins. */
export const isUnderWay = ({ reports, milestones }: ReportedGoal): boolean =>
  reports.length > 0 || milestones.some(({ doneOn }) => doneOn !== null)

const isFixed = (goal: ReportedGoal, name: keyof GoalFacts) => {
  // The page asks for a figure that is missing, so it may still be filled in.
  if (name === 'target' || name === 'baseline') return goal[name] !== null
  return measureNames.some((one) => one === name)
}

const fieldOf = (name: keyof GoalFacts) => (name === 'milestones' ? 'milestoneTitle' : name)

type Changed = ReadonlySet<keyof GoalFacts>

/** What was already reported, and what is planned on the way, must still make sense. */
function contradictions(goal: ReportedGoal, after: GoalFacts, changed: Changed): Complaint[] {
  const complaints = [
    changed.has('kind') && kindComplaint(goal),
    (changed.has('start') || changed.has('kind')) && startComplaint(goal, after),
    changed.has('integral') && after.integral && fractionComplaint(goal),
    changed.has('milestones') && removalComplaint(goal, after),
  ].filter((complaint) => complaint !== false && complaint !== null)
  return complaints.length > 0 ? complaints : checkpointComplaints(goal, after, changed)
}

function kindComplaint({ reports, milestones }: ReportedGoal): Complaint | null {
  const message = '已有填报的数据，不能改类型。请归档这个目标，另建一个。'
  const hasFigures = reports.some(({ value }) => value !== null) || milestones.some(({ doneOn }) => doneOn)
  return hasFigures ? { field: 'kind', message } : null
}

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

function removalComplaint({ milestones }: ReportedGoal, after: GoalFacts): Complaint | null {
  const kept = new Set(after.milestones.map(({ id }) => id))
  const removed = milestones.find(({ id, doneOn }) => doneOn !== null && !kept.has(id))
  if (!removed || after.kind !== 'milestones') return null
  return { field: 'milestoneTitle', message: `“${removed.title}”已完成，不能删去。请先撤销完成。` }
}

/** Planned values on the way are checked by the core itself, which throws at those that don't fit. */
function checkpointComplaints(goal: ReportedGoal, after: GoalFacts, changed: Changed): Complaint[] {
  if (goal.checkpoints.length === 0 || measureComplaints(after).length > 0) return []
  try {
    assess(measureOf({ ...goal, ...after, milestones: [] }), [], after.due)
    return []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const field = (['target', 'baseline', 'direction', 'start', 'due'] as const).find((name) =>
      changed.has(name),
    )
    return [{ field: field ?? 'kind', message: '与这个目标的季度节点值不符，请核对目标值和起止日期。' }]
  }
}
