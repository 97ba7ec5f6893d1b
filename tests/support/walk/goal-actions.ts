import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { fillingOf } from '@/lib/domain/curve/fillings'
import { gridOf } from '@/lib/domain/curve/grid'
import { curveStamp } from '@/lib/domain/curve/stamp'
import { addDays } from '@/lib/domain/day'
import { judge } from '@/lib/domain/goal/assessed-goal'
import { overruleStamp } from '@/lib/domain/overrule/stamp'
import { defaultRules } from '@/lib/domain/progress/measure'
import type { Viewer } from '@/lib/domain/viewer'

import { aNewGoal, formOfGoal, formOfSteps } from '../goal-forms'
import type { Case } from './case'

/** What is done to goals, and to what is reported on them. */
export const goalActions: Case[] = [
  {
    action: 'logProgress',
    verb: 'logProgress',
    on: 'goal',
    form: ({ count }) => ({
      goalId: count.id,
      key: crypto.randomUUID(),
      on: addDays(today(), -1),
      value: '1',
    }),
  },
  {
    action: 'importReports',
    verb: 'logProgress',
    on: 'goal',
    recorded: 'logProgress',
    form: ({ reportSheet: { id, seen } }) => ({ draftId: id, rows: '5', seen: `5 ${seen}` }),
  },
  {
    action: 'dropReports',
    verb: 'logProgress',
    on: 'goal',
    recorded: null,
    form: ({ reportSheet: { id } }) => ({ draftId: id }),
  },
  {
    action: 'tickMilestone',
    verb: 'tickMilestone',
    on: 'goal',
    form: ({ stepped }) => ({
      goalId: stepped.id,
      milestoneId: stepped.milestones[1]?.id ?? '',
      doneOn: today(),
    }),
  },
  {
    action: 'untickMilestone',
    verb: 'tickMilestone',
    on: 'goal',
    form: ({ stepped }) => ({ milestoneId: stepped.milestones[0]?.id ?? '', reason: '点错了' }),
  },
  {
    action: 'changeMilestones',
    verb: 'editGoal',
    on: 'goal',
    form: ({ stepped }) => formOfSteps(stepped, { milestoneWeight: ['1', '3'] }),
  },
  {
    action: 'voidEntry',
    verb: 'voidEntry',
    on: 'entry',
    form: ({ entryFor }, who) => ({ entryId: entryFor(who).id, reason: '填错' }),
  },
  {
    action: 'correctEntry',
    verb: 'voidEntry',
    on: 'entry',
    form: ({ entryFor }, who) => ({ entryId: entryFor(who).id, on: today(), value: '2', reason: '填错' }),
  },
  {
    action: 'undoEntry',
    verb: 'undoEntry',
    on: 'entry',
    form: ({ entryFor }, who) => ({ entryId: entryFor(who).id }),
  },
  {
    action: 'overruleLight',
    verb: 'overruleLight',
    on: 'goal',
    form: async ({ count, insider }) => ({
      ...{ goalId: count.id, on: today(), light: 'green', reason: '已签约' },
      shown: await shownToday(insider, count.id),
    }),
  },
  {
    action: 'withdrawOverrule',
    verb: 'overruleLight',
    on: 'goal',
    form: ({ overrule }) => ({ overruleId: overrule.id }),
  },
  {
    action: 'logGoal',
    verb: 'logGoal',
    on: 'goal',
    form: ({ count, of }) => aNewGoal({ id: count.sectionId }, { leadDepartmentId: of.lead.id }),
  },
  {
    action: 'editGoal',
    verb: 'editGoal',
    on: 'goal',
    form: ({ details }) => formOfGoal(details, { note: '改过' }),
  },
  {
    action: 'editGoal',
    as: 'to hand the goal to another department',
    verb: 'rewriteGoal',
    on: 'goal',
    form: ({ details, office }) => formOfGoal(details, { leadDepartmentId: office.id }),
  },
  {
    action: 'reviseTarget',
    verb: 'reviseTarget',
    on: 'goal',
    form: ({ details }) => ({
      goalId: details.id,
      key: crypto.randomUUID(),
      shown: curveStamp(details),
      target: '90',
      due: details.due,
      from: today(),
      reason: '调减任务',
    }),
  },
  {
    action: 'changeCurve',
    verb: 'editGoal',
    on: 'goal',
    form: ({ details }) => ({
      goalId: details.id,
      period: 'month',
      shown: curveStamp(details),
      expected: fillingOf(details, gridOf(details, 'month'), 'backLoaded'),
    }),
  },
  { action: 'archiveGoal', verb: 'archiveGoal', on: 'goal', form: ({ count }) => ({ goalId: count.id }) },
  {
    action: 'restoreGoal',
    verb: 'archiveGoal',
    on: 'goal',
    form: ({ archived }) => ({ goalId: archived.id }),
  },
]

/** What the form of an overrule is opened with: an author's report may have ended the overrule there was. */
async function shownToday(insider: Viewer, goalId: string): Promise<string> {
  const goal = await findGoal(insider, goalId)
  if (!goal) throw new Error('no goal')
  return overruleStamp(judge(goal, today(), defaultRules))
}
