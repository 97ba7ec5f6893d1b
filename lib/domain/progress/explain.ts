import type { Decimal } from 'decimal.js'

import { type Day, daysBetween } from '../day'
import type { Assessment, Measure } from './measure'
import { explainHold } from './sentences/hold'
import { explainMilestones } from './sentences/milestones'
import { amountIn, dayIn, distanceIn, shortfallIn } from './sentences/phrases'
import { isCap } from './terms/cap'

/** What a sentence is made of. `actual` and `target` are the assessment's, known to be there. */
type Case = { measure: Measure; unit: string; assessment: Assessment; asOf: Day; actual: Decimal }
type MeasuredCase = Case & { target: Decimal }

/**
 * One plain sentence (简体中文) with the figures that lit the light. Takes the assessment of the same measure at
 * the end of the same day; the unit is as shown, such as 家 or %. Counts are told in their unit, distances
 * between rates in 个百分点.
 */
export function explain(measure: Measure, unit: string, assessment: Assessment, asOf: Day): string {
  const { state, actual } = assessment
  if (state === 'notStarted') return `${dayIn(measure.start, measure.start)}开始。`
  if (state === 'noData') return '尚无数据。'
  if (measure.kind === 'milestones') return explainMilestones(measure, assessment, asOf)
  if (measure.kind === 'narrative') return '计划未定量。'
  if (!actual) return '到期未填报。'
  return explainFigures({ measure, unit, assessment, asOf, actual })
}

function explainFigures(given: Case): string {
  const { measure, unit, assessment, asOf, actual } = given
  const { kind } = measure
  if (kind === 'tally') return `计划未定数，累计${amountIn(unit, actual)}。`
  const { target } = assessment
  if (!target) return `目标待定，${kind === 'cumulative' ? '累计' : '最新'}${amountIn(unit, actual)}。`
  if (kind === 'hold') return explainHold(measure, unit, { ...assessment, actual, target }, asOf)
  if (kind === 'level') return explainLevel({ ...given, target })
  return isCap(measure) ? explainCap({ ...given, target }) : explainCount({ ...given, target })
}

function explainCount({ measure, unit, assessment, asOf, actual, target }: MeasuredCase): string {
  const done = amountIn(unit, actual)
  if (assessment.state === 'achieved') return explainCompletion(measure, unit, assessment, actual, target)
  if (assessment.state === 'missed') {
    const goal = measure.commitment === 'stretch' ? '未达力争目标' : '未完成：目标'
    return `${goal}${amountIn(unit, target)}，实际${done}，差${shortfallIn(unit, actual, target)}。`
  }
  const expected = assessment.expected ?? target
  const behind = distanceIn(unit, actual, expected)
  const lag = behind ? `，落后${behind}` : ''
  return `到${dayIn(measure.start, asOf)}应完成${amountIn(unit, expected)}，实际${done}${lag}。`
}

function explainCompletion(
  measure: Measure,
  unit: string,
  { achievedOn, late }: Assessment,
  actual: Decimal,
  target: Decimal,
): string {
  const on = achievedOn ?? measure.due
  const day = dayIn(measure.start, on)
  const delay = late ? `，逾期${daysBetween(measure.due, on)}天` : ''
  const beyond = distanceIn(unit, target, actual)
  const done = amountIn(unit, actual)
  if (!beyond) return `已于${day}完成${done}${delay}。`
  return `已完成${done}，超目标${beyond}${late ? `，${day}达到` : ''}${delay}。`
}

function explainLevel({ measure, unit, assessment, asOf, actual, target }: MeasuredCase): string {
  const { state, expected, achievedOn } = assessment
  const latest = `最新${amountIn(unit, actual)}`
  const goal = `目标${amountIn(unit, target)}`
  const missing = shortfallIn(unit, actual, target)
  if (state === 'achieved') {
    return `${latest}，已于${dayIn(measure.start, achievedOn ?? measure.due)}达到${goal}。`
  }
  if (state === 'missed') {
    return `未达${measure.commitment === 'stretch' ? '力争' : ''}${goal}，${latest}，差${missing}。`
  }
  if (!expected) return `${goal}，${latest}，还差${missing}。`

  const rises = measure.direction === 'atLeast'
  const behind = rises ? distanceIn(unit, actual, expected) : distanceIn(unit, expected, actual)
  const due = `到${dayIn(measure.start, asOf)}应${rises ? '达' : '降至'}${amountIn(unit, expected)}`
  return `${due}，${latest}${behind ? `，落后${behind}` : ''}。`
}

function explainCap({ unit, assessment, actual, target }: MeasuredCase): string {
  const cap = `上限${amountIn(unit, target)}`
  const used = amountIn(unit, actual)
  const over = shortfallIn(unit, actual, target)
  if (assessment.state === 'achieved') return `${cap}，共发生${used}。`
  if (assessment.state === 'missed') return `${cap}，共发生${used}，超${over}。`
  if (assessment.state === 'breached') return `已发生${used}，超过上限${over}。`
  const ahead = distanceIn(unit, assessment.expected ?? target, actual)
  return `${cap}，已发生${used}${ahead ? `，快于序时${ahead}` : ''}。`
}
