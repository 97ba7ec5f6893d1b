import { z } from 'zod'
import type { Complaint } from '../complaint'
import { dayInWords, yearOf } from '../day-words'
import type { Milestone, ReportedGoal } from '../goal/goal'
import { isUnderWay } from '../goal/revision'
import { Id, Line, optional } from '../input'
import { isRescheduled } from './reschedule'
import { columnsSent, type MilestoneRow, rowFields, type StepRow, withRows } from './rows'
import { inRow } from './table'

/** The steps of a goal as its page sends them, in their order, with the fingerprint of those that were shown. */
export const MilestoneChange = z.preprocess(
  (sent) => ({ ...(sent as object), ...columnsSent(sent as Record<string, unknown>) }),
  z
    .object({
      goalId: Id,
      version: z.string('请刷新页面后再改。'),
      reason: optional(Line(200)),
      ...rowFields,
    })
    .transform(withRows),
)
export type MilestoneChange = z.output<typeof MilestoneChange>

/** The rows that are filled in. */
export const stepsIn = (rows: readonly MilestoneRow[]): StepRow[] => rows.filter((row) => row !== null)

/** Whether the steps are just what a form says, so that a form sent twice finds its own change. */
export const isAsSent = (milestones: readonly Milestone[], steps: readonly StepRow[]): boolean =>
  milestones.length === steps.length &&
  milestones.every(({ id, title, weight, due }, place) => {
    const sent = steps[place]
    const isSame = sent?.title === title && sent.weight === weight && sent.due === due
    return isSame && (sent.id ?? id) === id
  })

/** Why the steps of a goal can't be changed like this, beside the fields; empty when they can. */
export function changeComplaints(goal: ReportedGoal, { rows, reason }: MilestoneChange): Complaint[] {
  const steps = stepsIn(rows)
  if (goal.kind !== 'milestones') return [titled('这个目标现在不分节点，请刷新页面。')]
  if (steps.length === 0) return [titled('请至少留一个节点。')]
  const needsReason = isUnderWay(goal) && isRescheduled(goal.milestones, steps)
  return [
    ...rows.flatMap((row, place) => (row ? rowComplaints(goal, rows, row, place) : [])),
    ...removalComplaints(goal, steps),
    ...(needsReason && reason === null ? [{ field: 'reason', message: '改期或删除节点，请写明原因。' }] : []),
  ]
}

const titled = (message: string): Complaint => ({ field: 'milestoneTitle', message })

function rowComplaints(
  { milestones, start, due }: ReportedGoal,
  rows: readonly MilestoneRow[],
  row: StepRow,
  place: number,
): Complaint[] {
  const isKnown = milestones.some(({ id }) => id === row.id)
  const isTwice = rows.findIndex((other) => other?.id === row.id) !== place
  const isWithin = row.due >= start && row.due <= due
  const period = `${dayInWords(start)}至${dayInWords(due, yearOf(start))}`
  return [
    ...(row.id !== null && (!isKnown || isTwice)
      ? [titled(inRow(place, '这个节点刚被别人改动。请取消后重新编辑。'))]
      : []),
    ...(isWithin
      ? []
      : [{ field: 'milestoneDue', message: inRow(place, `期限要在目标的期限内：${period}。`) }]),
  ]
}

const removalComplaints = ({ milestones }: ReportedGoal, steps: readonly StepRow[]): Complaint[] =>
  milestones
    .filter((step) => step.doneOn !== null && !steps.some(({ id }) => id === step.id))
    .map(({ title }) => titled(`“${title}”已完成，不能删除。请先撤销完成。`))

/** The steps as they stand, in words, for who met a newer version. */
export const stepsInWords = (goal: ReportedGoal): string =>
  goal.milestones
    .map(({ title, weight, due }) => `${title}（${dayInWords(due, yearOf(goal.start))}，权重${weight}）`)
    .join('、')
