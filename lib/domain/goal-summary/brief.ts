import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { isCap } from '../progress/terms/cap'
import { standingWords } from '../words'
import { holdBriefOf } from './hold-brief'
import { capBriefOf, completionOf, reachBriefOf } from './reach-brief'

/**
 * A goal's standing in a few words with its figure, such as 落后8家, to stand behind the light's shape. The full
 * sentence is `explain`'s.
 */
export function briefOf(assessed: AssessedGoal, asOf: Day): string {
  const { goal, standing } = assessed
  if (standing === 'notStarted') return `${dayInWords(goal.start, yearOf(asOf))}起`
  if (standing === 'targetMissing') return goal.direction === 'atMost' ? '请补填控制数' : '请补填目标数'
  // The figures speak for the light they would have had; the sentence tells them.
  const measured = assessed.overruled ? null : measuredBriefOf(assessed, asOf)
  return measured ?? standingWords[standing].word
}

function measuredBriefOf(assessed: AssessedGoal, asOf: Day): string | null {
  const { goal, standing, assessment } = assessed
  if (standing === 'unmeasured' || standing === 'noData') return null
  if (goal.kind === 'milestones') return projectBriefOf(assessed)
  const { actual, target } = assessment
  if (!actual || !target) return '到期未填报'
  if (goal.kind === 'hold') return holdBriefOf(assessed, { actual, target }, asOf)
  return isCap(goal) ? capBriefOf(assessed, { actual, target }) : reachBriefOf(assessed, { actual, target })
}

function projectBriefOf(assessed: AssessedGoal): string | null {
  const { standing, assessment } = assessed
  if (standing === 'achieved') return completionOf(assessed)
  return assessment.overdueMilestones > 0 ? `${assessment.overdueMilestones}个节点逾期` : null
}
