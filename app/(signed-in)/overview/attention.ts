import type { Route } from 'next'

import type { AttentionProps } from '@/components/overview/attention'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { accountOf } from '@/lib/domain/overview/account'
import { attentionOf } from '@/lib/domain/overview/by-gap'
import { comingDueOf } from '@/lib/domain/overview/coming-due'
import { owedByDepartment } from '@/lib/domain/overview/groups'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { filterOf, type Part } from '@/lib/domain/overview/part'
import type { Rules } from '@/lib/domain/progress/measure'

import type { Figures } from './figures'

const MOST_WATCHED = 6

/** 需要关注: what is red or yellow, what is due soon, and whose reports are still to come. */
export function attentionPropsOf(
  { plan, offices, asOf, look }: Figures,
  goals: AssessedGoal[],
  part: Part | null,
): AttentionProps {
  const asked = look.asOf
  const attention = attentionOf(goals)
  const unlit = goals.filter(({ assessment }) => assessment.light === null)
  const rest = attention.length - MOST_WATCHED
  const lagging = goalsPathOf({ ...filterOf(part), standing: ['behind', 'farBehind', 'breached', 'missed'] })
  return {
    watched: attention.slice(0, MOST_WATCHED).map((item) => watchedOf(item, asOf, asked, plan)),
    rest: rest > 0 ? { goals: rest, href: withAsOf(lagging, asked) } : null,
    leftOut: leftOutNote(unlit, '没有灯，不在此列'),
    comingDue: comingDueOf(goals, asOf).map((coming) => dueRowOf(coming, asOf, asked)),
    owed: { departments: owedByDepartment(goals, offices, asOf), within: filterOf(part), asked },
  }
}

function watchedOf(item: AssessedGoal, asOf: Day, asked: Day | null, rules: Rules) {
  const { goal } = item
  return {
    summary: summaryOf(item, asOf),
    account: accountOf(item, asOf, rules),
    telephone: goal.leadDepartment.telephone,
    href: withAsOf(`/goals/${goal.id}` as Route, asked),
  }
}

function dueRowOf(coming: ReturnType<typeof comingDueOf>[number], asOf: Day, asked: Day | null) {
  const { assessed, step, due, daysLeft } = coming
  const { goal, standing, assessment } = assessed
  return {
    key: `${goal.id} ${step} ${due}`,
    title: goal.title,
    step,
    due: dayInWords(due, yearOf(asOf)),
    daysLeft,
    department: goal.leadDepartment.shortName,
    standing,
    light: assessment.light,
    href: withAsOf(`/goals/${goal.id}` as Route, asked),
  }
}
