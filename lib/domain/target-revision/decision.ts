import { type Complaint, type FormResult, invalid } from '../complaint'
import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { factsOf } from '../goal/facts'
import type { Checkpoint, Goal } from '../goal/goal'
import { measureComplaints } from '../goal/measure-rules'
import { hasTarget } from '../goal/promises'
import { ok, refuse } from '../result'
import { revisionDays } from './days'
import type { TargetRevisionDraft } from './draft'
import type { TargetRefusal } from './refusals'
import { type NewPromise, revisedCheckpoints } from './revised-checkpoints'

/** What the goal promises from now on. */
export type RevisedTarget = { target: string; due: Day; checkpoints: Checkpoint[] }

/**
 * Decides whether a goal's target may be revised (调整目标), and how its curve runs then. A target that is missing is
 * filled in by an edit instead.
 */
export function decideTargetRevision(
  goal: Goal,
  draft: Pick<TargetRevisionDraft, keyof NewPromise>,
  today: Day,
): FormResult<RevisedTarget, TargetRefusal> {
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (!hasTarget(goal)) return refuse('no target')
  const { target, due } = draft
  if (target === goal.target && due === goal.due) return refuse('unchanged')
  const complaints = [...dayComplaints(goal, draft, today), ...figureComplaints(goal, draft)]
  if (complaints.length > 0) return invalid(complaints)
  return ok({ target, due, checkpoints: revisedCheckpoints(goal, draft) })
}

function dayComplaints(goal: Goal, { from, due }: NewPromise, today: Day): Complaint[] {
  const { first, last } = revisionDays(goal, today)
  const words = (day: Day) => dayInWords(day, yearOf(goal.start))
  if (from < first) {
    const since = first === goal.start ? `这个目标${words(first)}开始` : `上次调整从${words(first)}起`
    return [{ field: 'from', message: `${since}，请填这天或以后的日期。` }]
  }
  if (from > last) {
    const until =
      last === goal.start ? `这个目标${words(last)}才开始，请填这天。` : '不能晚于今天，请改日期。'
    return [{ field: 'from', message: until }]
  }
  return due < from ? [{ field: 'due', message: `完成期限不能早于开始执行的${words(from)}。` }] : []
}

/** Only what is typed here is complained of; the rest of the measure is as it was. */
const figureComplaints = (goal: Goal, { target, due }: NewPromise): Complaint[] =>
  measureComplaints({ ...factsOf(goal), target, due, milestones: [] }).filter(
    ({ field }) => field === 'target',
  )
