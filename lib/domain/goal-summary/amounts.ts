import type { Day } from '../day'
import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import { stepCountsOf } from '../milestone/step-counts'
import { isCap } from '../progress/terms/cap'
import { standingWords } from '../words'

/** The figures of a goal in words: what was reached, against what, and what should be there by now. */
export type Amounts = { actual: string | null; against: string; expected: string }

/** The amounts of a goal as assessed at the end of `asOf`. */
export function amountsOf(assessed: AssessedGoal, asOf: Day): Amounts {
  const { goal, assessment } = assessed
  if (goal.kind === 'narrative') return { actual: null, against: '', expected: '' }
  if (goal.kind === 'milestones') return stepAmountsOf(goal, assessed, asOf)
  return {
    actual: assessment.actual && figureOf(assessment.actual),
    against: againstOf(goal, assessed),
    expected: expectedOf(assessed),
  }
}

function stepAmountsOf({ milestones }: ReportedGoal, { standing }: AssessedGoal, asOf: Day): Amounts {
  const { all, done, due } = stepCountsOf(milestones, asOf)
  if (all === 0) return { actual: null, against: '', expected: '' }
  return {
    actual: `${done}`,
    against: `/ ${all} 节点`,
    expected: standing === 'achieved' ? '' : `应 ${due}`,
  }
}

function againstOf(
  { kind, direction, unit }: ReportedGoal,
  { assessment: { target } }: AssessedGoal,
): string {
  if (!target) return unit ?? ''
  return [relationOf(kind, direction, target.isZero()), figureOf(target), unit].filter(Boolean).join(' ')
}

function relationOf(kind: string, direction: string, isZero: boolean): string {
  if (kind === 'level') return '→'
  if (kind === 'hold' && isZero && direction === 'atMost') return '='
  if (direction === 'atMost') return '≤'
  return kind === 'hold' ? '≥' : '/'
}

function expectedOf({ goal, assessment, standing }: AssessedGoal): string {
  const { expected } = assessment
  if (standing === 'targetMissing') return standingWords.targetMissing.word
  if (standing === 'achieved' || standing === 'unmeasured') {
    return goal.lastYear === null ? '' : `上年 ${figureOf(goal.lastYear)}`
  }
  if (!expected) return ''
  if (goal.kind === 'hold') return '保持'
  return `${isCap(goal) ? '序时' : '应'} ${figureOf(expected)}`
}
