import type { Day } from '../day'
import type { LatestWords } from '../entry/latest-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Rules } from '../progress/measure'
import { accountOf } from './account'
import { byGap } from './by-gap'
import type { LightChange, Shown } from './changes'

/** A goal on the sheet: why it stands so, how it stood before where that was otherwise, and what was last said of it. */
export type SheetGoal = {
  assessed: AssessedGoal
  before: Shown | null
  account: string
  words: LatestWords | null
}

/** The goals that one leader supervises (分管); null for those nobody does. */
type SheetGroup = { supervisor: string | null; goals: SheetGoal[] }

export type Sheet = { groups: SheetGroup[]; leftOut: number }

type Given = {
  goals: readonly AssessedGoal[]
  changes: readonly LightChange[]
  words: ReadonlyMap<string, LatestWords>
  asOf: Day
  rules: Rules
  /** How many goals one page holds. */
  most: number
}

/**
 * What leaders meet over (班子会一页): everything red, and beyond it only what changed its light; red first, then what
 * turned worse, then better. By supervising leader, in the order in which the plan names them.
 */
export function sheetOf({ goals, changes, words, asOf, rules, most }: Given): Sheet {
  const red = byGap(goals.filter(({ assessment }) => assessment.light === 'red'))
  const changed = changes.map(({ assessed }) => assessed).filter((goal) => !red.includes(goal))
  const all = [...red, ...changed]
  const shown = all.slice(0, most)
  const groups = supervisorsOf(goals).map((supervisor) => ({
    supervisor: supervisor?.name ?? null,
    goals: shown
      .filter(({ goal }) => (goal.supervisor?.id ?? null) === (supervisor?.id ?? null))
      .map((assessed) => ({
        assessed,
        before: changes.find((change) => change.assessed === assessed)?.before ?? null,
        account: accountOf(assessed, asOf, rules),
        words: words.get(assessed.goal.id) ?? null,
      })),
  }))
  return { groups: groups.filter((group) => group.goals.length > 0), leftOut: all.length - shown.length }
}

// Those nobody supervises come last.
function supervisorsOf(goals: readonly AssessedGoal[]) {
  const named = goals.flatMap(({ goal }) => (goal.supervisor ? [goal.supervisor] : []))
  return [...new Map(named.map((person) => [person.id, person])).values(), null]
}
