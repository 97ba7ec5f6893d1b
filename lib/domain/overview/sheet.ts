import type { Day } from '../day'
import type { LatestWords } from '../entry/latest-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Rules } from '../progress/measure'
import { accountOf } from './account'
import { byGap } from './by-gap'
import type { LightChange } from './changes'
import { LEAST_LINES, linesOf, type SheetGoal } from './sheet-goal'

/** The goals that one leader supervises (分管); null for those nobody does. */
type SheetGroup = { supervisor: { id: string; name: string } | null; goals: SheetGoal[] }

/** With how many the page has no room for, and how many of all are red and of those left out. */
export type Sheet = { groups: SheetGroup[]; leftOut: number; red: number; leftOutRed: number }

type Given = {
  goals: readonly AssessedGoal[]
  changes: readonly LightChange[]
  words: ReadonlyMap<string, LatestWords>
  asOf: Day
  rules: Rules
  /** How many lines one page holds. */
  lines: number
}

/**
 * What leaders meet over (班子会一页): everything red, and beyond it only what changed its light; red first, then what
 * turned worse, then better. By supervising leader, in the order in which the plan names them.
 */
export function sheetOf({ goals, changes, words, asOf, rules, lines }: Given): Sheet {
  const red = byGap(goals.filter(({ assessment }) => assessment.light === 'red'))
  const changed = changes.map(({ assessed }) => assessed).filter((goal) => !red.includes(goal))
  const all = [...red, ...changed]
  // To find since when a light is lit costs: only for those that may have room.
  const first = all.slice(0, Math.ceil(lines / LEAST_LINES)).map(
    (assessed): SheetGoal => ({
      assessed,
      before: changes.find((change) => change.assessed === assessed)?.before ?? null,
      account: accountOf(assessed, asOf, rules),
      words: words.get(assessed.goal.id) ?? null,
    }),
  )
  const shown = first.slice(0, fittingIn(lines, first))
  const groups = supervisorsOf(goals).map((supervisor) => ({
    supervisor,
    goals: shown.filter(({ assessed: { goal } }) => goal.supervisor?.id === supervisor?.id),
  }))
  return {
    groups: groups.filter((group) => group.goals.length > 0),
    leftOut: all.length - shown.length,
    red: red.length,
    leftOutRed: Math.max(0, red.length - shown.length),
  }
}

/** How many of the goals, from the first, have room. */
function fittingIn(lines: number, goals: readonly SheetGoal[]): number {
  let left = lines
  for (const [index, goal] of goals.entries()) {
    left -= linesOf(goal)
    if (left < 0) return index
  }
  return goals.length
}

/** Which goals the page lists, in one or two sentences. */
export function sheetNote({ leftOut, red, leftOutRed }: Sheet): string {
  const listed =
    leftOutRed > 0 ? `红灯${red}项，列出落后最多的${red - leftOutRed}项。` : '红灯全列，其余只列灯有变化的。'
  const rest = leftOut > 0 ? `一页排不下的另有${leftOut}项，见“目标任务”。` : ''
  return `按分管领导列出：${listed}${rest}`
}

// Those nobody supervises come last.
function supervisorsOf(goals: readonly AssessedGoal[]) {
  const named = goals.flatMap(({ goal }) => (goal.supervisor ? [goal.supervisor] : []))
  return [...new Map(named.map((person) => [person.id, person])).values(), null]
}
