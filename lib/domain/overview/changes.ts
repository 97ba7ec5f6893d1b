import type { Day } from '../day'
import { type AssessedGoal, judgeOnce } from '../goal/assessed-goal'
import type { Light, Rules } from '../progress/measure'
import { isUnmeasured, type Standing } from '../standing'
import { type Turn, turns } from './turns'

/** How a light is shown: its standing and its colour. */
export type Shown = { standing: Standing; light: Light | null }

/** A goal whose light is another one than at the end of an earlier day. */
export type LightChange = { assessed: AssessedGoal; before: Shown; turn: Turn }

/**
 * What changed its light from the end of `since`, which lies before the day the goals are assessed for, as both days
 * are known now: what turned worse first, then better, then what had none before or has none any more; of each in the
 * order given. Reaching a goal (✓) and missing it (✕) are changes too, though the colour stays.
 */
export function changesOf(goals: readonly AssessedGoal[], since: Day, rules: Rules): LightChange[] {
  const changes = goals
    .filter(({ goal }) => !isUnmeasured(goal.kind))
    .flatMap((assessed): LightChange[] => {
      const { standing, assessment } = judgeOnce(assessed.goal, since, rules)
      const before = { standing, light: assessment.light }
      const turn = turnOf(before, { standing: assessed.standing, light: assessed.assessment.light })
      return turn ? [{ assessed, before, turn }] : []
    })
  return turns.flatMap((turn) => changes.filter((change) => change.turn === turn))
}

function turnOf(before: Shown, now: Shown): Turn | null {
  const [was, is] = [rankOf(before), rankOf(now)]
  if (was === is) return null
  if (was === null) return 'lit'
  if (is === null) return 'unlit'
  return is > was ? 'worse' : 'better'
}

const ranks = { green: 1, yellow: 2, red: 4 }

function rankOf({ standing, light }: Shown): number | null {
  if (light === null) return null
  if (standing === 'achieved' && light === 'green') return 0
  return ranks[light] + (standing === 'missed' ? 1 : 0)
}

/** How many goals turned which way. */
export const turnCountsOf = (changes: readonly LightChange[]): Record<Turn, number> =>
  Object.fromEntries(
    turns.map((turn) => [turn, changes.filter((change) => change.turn === turn).length]),
  ) as Record<Turn, number>
