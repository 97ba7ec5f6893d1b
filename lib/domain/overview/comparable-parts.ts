import type { AssessedGoal } from '../goal/assessed-goal'
import { isCompared } from './compared'
import { belongsTo, type Part } from './part'

type Group = { id: string; title: string }

/** The themes and departments that have goals to be drawn against their targets, in their fixed order. */
export const comparablePartsOf = (
  goals: readonly AssessedGoal[],
  themes: readonly Group[],
  offices: readonly Group[],
): Part[] =>
  [
    ...themes.map((theme): Part => ({ ...theme, kind: 'theme' })),
    ...offices.map((office): Part => ({ ...office, kind: 'department' })),
  ].filter((part) => goals.some((goal) => belongsTo(part)(goal) && isCompared(goal)))
