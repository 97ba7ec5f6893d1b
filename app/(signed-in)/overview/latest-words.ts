import type { Route } from 'next'

import type { WordedGoal } from '@/components/overview/words-list'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import { latestWordsInOne } from '@/lib/domain/entry/latest-words'
import { figureOf } from '@/lib/domain/figure'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'

import type { Figures } from './figures'

/** The goals without a number to reach, each with what was last said of it. */
export function wordedGoalsOf({ words, asOf, look }: Figures, goals: AssessedGoal[]): WordedGoal[] {
  const inWords = (day: Day) => dayInWords(day, yearOf(asOf))
  const unmeasured = goals.filter(({ standing }) => standing === 'unmeasured')
  return unmeasured.map(({ goal, assessment, lastReportOn }) => {
    const said = words.get(goal.id)
    const { actual } = assessment
    return {
      id: goal.id,
      title: goal.title,
      figure: goal.kind === 'tally' && actual ? `累计${figureOf(actual)}${goal.unit ?? ''}` : null,
      // Words of an earlier day than the last report say so.
      words: said
        ? `${said.on === lastReportOn ? '' : `${inWords(said.on)}：`}${latestWordsInOne(said)}`
        : null,
      on: lastReportOn && inWords(lastReportOn),
      department: goal.leadDepartment.shortName,
      href: withAsOf(`/goals/${goal.id}` as Route, look.asOf),
    }
  })
}
