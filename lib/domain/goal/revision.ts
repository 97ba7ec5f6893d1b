import type { Complaint } from '../complaint'
import { milestonesFrom } from '../milestone/rows'
import { keptNames } from '../rate/names'
import { contradictions, OTHER_KIND } from './contradictions'
import type { GoalRevision } from './draft'
import { changesBetween, factsOf, type GoalFacts, measureNames } from './facts'
import type { ReportedGoal } from './goal'
import { measureComplaints, readFields } from './measure-rules'
import { hasTarget } from './promises'

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
export function revisionComplaints(goal: ReportedGoal, after: GoalFacts, mayRewrite: boolean): Complaint[] {
  const changes = changesBetween(factsOf(goal), after)
  const changed = new Set<keyof GoalFacts>(changes)
  const fixed = changes.filter((name) => isPromised(goal, name) || (!mayRewrite && isFixed(goal, name)))
  const touchesMeasure = measureNames.some((name) => changed.has(name))
  return [
    ...(changed.has('leadDepartmentId') && !mayRewrite
      ? [
          {
            field: 'leadDepartmentId',
            message: '只有管理员可以改牵头科室。',
            turnsAway: 'not allowed',
          } as const,
        ]
      : []),
    ...fixed.map((name) => fixedComplaint(goal, name, mayRewrite && changed.has('kind'))),
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

const isFixed = (goal: ReportedGoal, name: keyof GoalFacts) => {
  if (!isUnderWay(goal)) return false
  // The page asks for a figure that is missing, so it may still be filled in.
  if (name === 'target' || name === 'baseline') return goal[name] !== null
  return measureNames.some((one) => one === name)
}
