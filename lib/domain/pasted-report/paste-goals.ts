import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { can, relationTo } from '../policy'
import { type EntrySheet, entrySheetOf } from '../reporting/entry-sheet'
import type { Viewer } from '../viewer'
import type { Matchable } from './matching'

/** A goal that a pasted figure can be reported on, with what its form has to know. */
export type PasteGoal = Matchable & { sheet: EntrySheet }

/** Those of the goals on which the viewer may report a figure. */
export const pasteGoalsOf = (
  viewer: Viewer,
  goals: readonly AssessedGoal[],
  asOf: Day,
  today: Day,
): PasteGoal[] =>
  goals
    .filter(({ goal }) => can(viewer.role, 'logProgress', relationTo(viewer, goal)))
    .map((assessed) => ({ title: assessed.goal.title, sheet: entrySheetOf(assessed, asOf, today) }))
    .filter(({ sheet }) => sheet.reporting !== 'words')
    .map(({ title, sheet }) => ({ goalId: sheet.goalId, title, unit: sheet.unit, sheet }))
