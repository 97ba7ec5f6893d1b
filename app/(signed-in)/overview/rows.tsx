import Link from 'next/link'

import { GoalBullets } from '@/components/overview/goal-bullets'
import { ChoiceLinks } from '@/components/ui/choice-links'
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

type RowsProps = { figures: Figures; goals: AssessedGoal[]; part: Part | null }

/** So many rows answer a question; all of them are a list. */
const MOST_ROWS = 20

/** 目标与实际: the goals with a figure, those that need most first. */
export function Rows({ figures, goals, part }: RowsProps) {
  const { asOf, look } = figures
  const withFigure = goals.filter(hasFigure)
  const rows = look.order === 'gap' ? byGap(withFigure) : withFigure
  const choice = (label: string, order: RowOrder) => ({
    label,
    href: lookPath(pathOf(part), look, { order }),
    isChosen: order === look.order,
  })
  return (
    <GoalBullets
      summaries={rows.slice(0, MOST_ROWS).map((item) => summaryOf(item, asOf))}
      leftOut={leftOutNote(
        goals.filter((goal) => !hasFigure(goal)),
        '不在此列',
      )}
      orders={<ChoiceLinks choices={[choice(orderWords.gap, 'gap'), choice('按计划顺序', 'plan')]} />}
      asked={look.asOf}
    >
      {rows.length > MOST_ROWS && (
        <p className="border-b border-line py-2.25">
          <Link
            href={withAsOf(goalsPathOf({ ...filterOf(part), kind: FIGURED, sort: look.order }), look.asOf)}
            prefetch={false}
            className="fingertip text-accent"
          >
            另有 {rows.length - MOST_ROWS} 项，全部查看 ›
          </Link>
        </p>
      )}
    </GoalBullets>
  )
}

const FIGURED = (Object.keys(kindWords) as Kind[]).filter(aimsAtTarget)

const hasFigure = ({ goal }: AssessedGoal) => aimsAtTarget(goal.kind)
