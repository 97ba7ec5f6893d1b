import type { FormResult } from '../complaint'
import type { Day } from '../day'
import { type Judged, judge } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import type { Light, Rules } from '../progress/measure'
import { ok, refuse } from '../result'
import { lightWords } from '../words'
import type { OverruleDraft } from './draft'
import type { OverruleRefusal } from './refusals'
import { overruleStamp } from './stamp'

type Deciding = FormResult<Light, OverruleRefusal>

/**
 * Decides whether a light may be overruled like this; the answer is the light that was shown until then. `shown` is
 * what the form had shown of it.
 */
export function decideOverrule(
  goal: ReportedGoal,
  { on, light, shown: opened }: Pick<OverruleDraft, 'on' | 'light' | 'shown'>,
  rules: Rules,
  today: Day,
): Deciding {
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (on > today) return refuse('in the future')
  const judged = judge(goal, on, rules)
  const shown = judged.assessment.light
  if (shown === null) return refuse('no light')
  const version = overruleStamp(judged)
  if (opened !== version) return { ...refuse('changed meanwhile', changeInWords(judged)), version }
  return shown === light ? refuse('light unchanged', lightWords[light]) : ok(shown)
}

/** What the light is now, and by whom. */
function changeInWords({ assessment: { light }, overruled }: Judged): string {
  if (!overruled) return `有新的填报或撤回，现在按数据是${light ? lightWords[light] : '没有灯'}`
  const { by, reason } = overruled.overrule
  return `${by}已改判为${lightWords[overruled.overrule.light]}（${reason}）`
}
