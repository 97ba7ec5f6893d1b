import type { GoalBulletsProps } from '@/components/overview/goal-bullets'
import { withAsOf } from '@/lib/domain/as-of'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { orderWords } from '@/lib/domain/goal-list/words'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { byGap } from '@/lib/domain/overview/by-gap'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { lookPath, type RowOrder } from '@/lib/domain/overview/look'
import { filterOf, type Part, pathOf } from '@/lib/domain/overview/part'
import type { Kind } from '@/lib/domain/progress/measure'
import { aimsAtTarget } from '@/lib/domain/progress/terms/target'
import { kindWords } from '@/lib/domain/words'

import type { Figures } from './figures'

/** So many rows fill the first screen. */
const FIRST_ROWS = 8

/** So many rows answer a question; all of them are a list. */
const MOST_ROWS = 20

type Rows = GoalBulletsProps & { moreRows: GoalBulletsProps['summaries'] }

/** 目标与实际: the goals with a figure, those that need most first. */
export function rowsOf({ asOf, look }: Figures, goals: AssessedGoal[], part: Part | null): Rows {
  const withFigure = goals.filter(hasFigure)
  const rows = look.order === 'gap' ? byGap(withFigure) : withFigure
  const rest = rows.length - MOST_ROWS
  const listed = goalsPathOf({ ...filterOf(part), kind: FIGURED, sort: look.order })
  const choice = (label: string, order: RowOrder) => ({
    label,
    href: lookPath(pathOf(part), look, { order }),
    isChosen: order === look.order,
  })
  const summaries = rows.slice(0, MOST_ROWS).map((item) => summaryOf(item, asOf))
  const moreRows = summaries.slice(FIRST_ROWS)
  return {
    summaries: summaries.slice(0, FIRST_ROWS),
    moreRows,
    later: moreRows.length,
    rest: rest > 0 ? { goals: rest, href: withAsOf(listed, look.asOf) } : null,
    leftOut: leftOutNote(
      goals.filter((goal) => !hasFigure(goal)),
      '不在此列',
    ),
    orders: [choice(orderWords.gap, 'gap'), choice('按计划顺序', 'plan')],
    asked: look.asOf,
  }
}

const FIGURED = (Object.keys(kindWords) as Kind[]).filter(aimsAtTarget)

const hasFigure = ({ goal }: AssessedGoal) => aimsAtTarget(goal.kind)
