import type { LatestWords } from '../entry/latest-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Shown } from './changes'

/** A goal on the sheet: why it stands so, how it stood before where that was otherwise, and what was last said of it. */
export type SheetGoal = {
  assessed: AssessedGoal
  before: Shown | null
  account: string
  words: LatestWords | null
}

/** How many lines an A3 page has in its four columns, less what a goal at the foot of a column may leave free. */
export const SHEET_LINES = 150

/** Characters that fit on a line of a column: of a title, and of small type. */
const TITLE = 16
const SMALL = 34

/** The lines of a goal of which little is said. */
export const LEAST_LINES = 5

/** How many lines of the sheet a goal takes at most, its title and its words cut short as there. */
export function linesOf({ assessed, before, account, words }: SheetGoal): number {
  const title = Math.min(2, Math.ceil(assessed.goal.title.length / TITLE))
  const said = Math.min(3, Math.ceil((account.length + (before ? SMALL / 2 : 0)) / SMALL))
  const worded = [words?.problem, words?.nextStep].filter(Boolean).length
  // Its drawing, its department, and the space around it.
  return title + 1 + said + worded + 1 + 1
}
