import type { Day } from '../day'
import { judge } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import type { Light, Rules } from '../progress/measure'
import { ok, type Result, refuse } from '../result'
import { lightWords } from '../words'
import type { OverruleDraft } from './draft'
import type { OverruleRefusal } from './refusals'

/** Decides whether a light may be overruled like this; the answer is the light that was shown until then. */
export function decideOverrule(
  goal: ReportedGoal,
  { on, light }: Pick<OverruleDraft, 'on' | 'light'>,
  rules: Rules,
  today: Day,
): Result<Light, OverruleRefusal> {
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (on > today) return refuse('in the future')
  const shown = judge(goal, on, rules).assessment.light
  if (shown === null) return refuse('no light')
  return shown === light ? refuse('light unchanged', lightWords[light]) : ok(shown)
}
