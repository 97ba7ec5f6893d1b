import { Decimal } from 'decimal.js'
import { addDays } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { milestonesFrom } from '../milestone/rows'
import { assess } from '../progress/assess'
import { keptNames } from '../rate/names'
import { hasTarget } from '../target-revision/decision'
import { measureOf } from './assessed-goal'
import type { GoalRevision } from './draft'
import { changesBetween, factsOf, type GoalFacts, measureNames } from './facts'
import type { ReportedGoal } from './goal'
import { goalOn } from './in-force'
import { type Complaint, measureComplaints, readFields } from './measure-rules'

/** The goal's facts as the form would have them. */
export function revisedFacts(goal: ReportedGoal, revision: GoalRevision): GoalFacts {
  const { goalId: _, version: __, leadDepartmentId, target, baseline, ...sent } = revision
  const before = factsOf(goal)
  const lead = leadDepartmentId ?? before.leadDepartmentId
  const supportingDepartmentIds = sent.supportingDepartmentIds.filter((id) => id !== lead)
  const details = { ...sent, leadDepartmentId: lead, supportingDepartmentIds }
  if (!('rows' in details)) {
    const rateParts = keptNames(before.kind, before.unit, details.rateParts)
    return { ...before, ...details, rateParts, ...filledIn(before, { target, baseline }) }
  }
  const { rows, ...whole } = details
  // Steps that exist are changed on the goal's page.
  const keepsSteps = before.kind === 'milestones' && whole.kind === 'milestones'
  const milestones = keepsSteps ? before.milestones : milestonesFrom(rows)
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
  const fixed = changes.filter((name) => isPromised(goal, name) || (!isAdmin && isFixed(goal, name)))
  const touchesMeasure = measureNames.some((name) => changed.has(name))
  return [
    ...(changed.has('leadDepartmentId') && !isAdmin
      ? [{ field: 'leadDepartmentId', message: '只有管理员可以改牵头科室。' }]
      : []),
    ...fixed.map((name) => fixedComplaint(goal, name, isAdmin && changed.has('kind'))),
    ...(touchesMeasure && fixed.length === 0
      ? [...measureComplaints(after), ...contradictions(goal, after, changed)]
      : []),
  ]
}

/** Whether anything was reported or ticked, so that the measure is fixed for all but admins. */
export const isUnderWay = ({ reports, milestones }: ReportedGoal): boolean =>
  reports.length > 0 || milestones.some(({ doneOn }) => doneOn !== null)

/**
 * Whether a target is a promise by now, so that it and its due day are revised (调整目标) and no longer edited, by
 * nobody: something was reported, or it was revised before.
 */
export const hasPromised = (goal: ReportedGoal): boolean =>
  hasTarget(goal) && (isUnderWay(goal) || goal.revisions.length > 0)

const isPromised = (goal: ReportedGoal, name: keyof GoalFacts) =>
  (name === 'target' || name === 'due') && hasPromised(goal)

function fixedComplaint(goal: ReportedGoal, name: keyof GoalFacts, isOtherKind: boolean): Complaint {
  if (!isPromised(goal, name)) return { field: name, message: '已有填报，这一项不能再改；要改请联系管理员。' }
  return isOtherKind
    ? { field: 'kind', message: OTHER_KIND }
    : { field: name, message: '已有填报或调整过，这一项不能在这里改；要改请用“调整目标”。' }
}

const OTHER_KIND = '已有填报的数据或调整过目标，不能改类型。请归档这个目标，另建一个。'

const isFixed = (goal: ReportedGoal, name: keyof GoalFacts) => {
  if (!isUnderWay(goal)) return false
  // The page asks for a figure that is missing, so it may still be filled in.
  if (name === 'target' || name === 'baseline') return goal[name] !== null
  return measureNames.some((one) => one === name)
}

type Changed = ReadonlySet<keyof GoalFacts>

/** What was already reported, and what is planned on the way, must still make sense. */
function contradictions(goal: ReportedGoal, after: GoalFacts, changed: Changed): Complaint[] {
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

/** Planned values on the way, and what was promised before, are checked by the core, which throws at what can't be. */
function checkpointComplaints(goal: ReportedGoal, after: GoalFacts, changed: Changed): Complaint[] {
  if (measureComplaints(after).length > 0) return []
  const edited = { ...goal, ...after, milestones: [] }
  const promises = [edited, ...goal.revisions.map(({ from }) => goalOn(edited, addDays(from, -1)))]
  try {
    for (const promise of promises) assess(measureOf(promise), [], promise.due)
    return []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const field = (['target', 'baseline', 'direction', 'integral', 'start', 'due'] as const).find((name) =>
      changed.has(name),
    )
    return [
      { field: field ?? 'kind', message: '与这个目标的季度目标或调整前的目标不符，请核对目标值和起止日期。' },
    ]
  }
}
