import { type Day, monthEndOf } from '../../lib/domain/day'
import { foundation } from './goals/foundation'
import type { StarterGoal } from './goals/goal'
import { innovation } from './goals/innovation'
import { quality } from './goals/quality'
import { wellbeing } from './goals/wellbeing'

/** The town's plan for 2024. Its document gives no deadlines: the year named in its title is the period. */
export const plan = {
  organisation: '澥浦镇',
  year: 2024,
  title: '2024年度重点工作',
  start: '2024-01-01',
  due: '2024-12-31',
  themes: [innovation, quality, wellbeing, foundation],
}

/** All goals in the order of the plan, with the titles of where they stand in it. */
export const goals = plan.themes
  .flatMap((theme) =>
    theme.sections.flatMap((section) =>
      section.goals.map((goal) => ({ ...goal, theme: theme.title, section: section.title })),
    ),
  )
  .map((goal, index) => ({ ...goal, position: index + 1 }))

/** The steps have no dates in the plan: they are spread over month ends up to the due day, as sample data. */
export const stepsOf = ({ steps = [] }: StarterGoal): { title: string; due: Day }[] =>
  steps.map((step, index) =>
    typeof step === 'string'
      ? { title: step, due: endOfMonth(Math.round((12 * (index + 1)) / steps.length)) }
      : step,
  )

const endOfMonth = (month: number): Day => monthEndOf(`${plan.year}-${String(month).padStart(2, '0')}-01`)
