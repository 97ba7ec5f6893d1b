import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { judge } from '../goal/assessed-goal'
import type { LightOverrule, ReportedGoal } from '../goal/goal'
import type { Rules } from '../progress/measure'
import { lightWords } from '../words'

/** What is shown once an overrule is withdrawn, in a sentence: an earlier one, or what the figures say. */
export function afterWithdrawalOf(
  goal: ReportedGoal,
  withdrawn: LightOverrule,
  asOf: Day,
  rules: Rules,
): string {
  const overrules = goal.overrules.filter(({ id }) => id !== withdrawn.id)
  const { assessment, overruled } = judge({ ...goal, overrules }, asOf, rules)
  const light = assessment.light ? lightWords[assessment.light] : '没有灯'
  if (!overruled) return `撤回后按数据显示：${light}。`
  const { by, on } = overruled.overrule
  return `撤回后恢复${by}${dayInWords(on, yearOf(goal.start))}的改判：${light}。`
}
