import { Decimal } from 'decimal.js'

import { type Day, daysBetween } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Goal } from '../goal/goal'
import { DAYS_FOR_A_PACE, type Forecast } from '../progress/forecast'
import { amountIn, dayIn, pointsOf, shortfallIn } from '../progress/sentences/phrases'
import { isCap } from '../progress/terms/cap'
import { reaches } from '../progress/terms/terms'
import { chanceOf } from './chance'
import { timeLeft } from './time-left'

/**
 * One plain sentence: where the goal will be at its due day, whether that is enough, and what is needed from now. It
 * says so where there is too little to go on; null where a forecast makes no sense.
 */
export function forecastWords(assessed: AssessedGoal, given: Forecast | null, asOf: Day): string | null {
  const { goal, assessment } = assessed
  const { actual, target } = assessment
  if (!isProjected(assessed, asOf)) return null
  if (!given || !actual || !target) return tooLittle(assessed, asOf)
  const known = { goal, given, actual, target, asOf }
  return `${outlook(known)}；${isLevel(goal) ? '要达标' : '要完成'}，${need(known)}。`
}

function isProjected({ goal, assessment }: AssessedGoal, asOf: Day): boolean {
  const isOpen = assessment.state === 'inProgress' || assessment.state === 'noData'
  const isKind = isLevel(goal) || (goal.kind === 'cumulative' && !isCap(goal))
  return isOpen && isKind && assessment.target !== null && asOf < goal.due
}

const isLevel = ({ kind }: Goal) => kind === 'level'

function tooLittle({ goal, assessment, lastReportOn }: AssessedGoal, asOf: Day): string {
  if (daysBetween(goal.start, asOf) + 1 < DAYS_FOR_A_PACE) return `开始不满${DAYS_FOR_A_PACE}天，暂不预计。`
  if (assessment.actual?.lt(0) && !isLevel(goal)) return '累计为负数，无从预计。'
  if (isLevel(goal) && assessment.actual) return '读数不足三次，暂不预计。'
  return lastReportOn ? '填报里还没有数字，无从预计。' : '还没有填报，无从预计。'
}

type Known = { goal: Goal; given: Forecast; actual: Decimal; target: Decimal; asOf: Day }

function outlook({ goal, given, target, asOf }: Known): string {
  const unit = goal.unit ?? ''
  const when = goal.due === `${asOf.slice(0, 4)}-12-31` ? '年底' : `到${dayIn(goal.start, goal.due)}`
  const basis = `按目前${isLevel(goal) ? '走势' : '速度'}，${when}大约${bandIn(unit, given)}`
  const { probability, projected } = given
  const promise = amountIn(unit, target)
  if (probability !== undefined) return `${basis}，${chanceWords(probability, promise)}`
  if (amountIn(unit, projected) === promise) return `${basis}，与目标相当`
  const verb = goal.direction === 'atMost' ? '降' : '达'
  return `${basis}，${reaches(goal.direction, projected, target) ? `能${verb}到` : `${verb}不到`}${promise}`
}

function bandIn(unit: string, { projected, low, high }: Forecast): string {
  if (!low || !high) return amountIn(unit, projected)
  return low.eq(high) ? amountIn(unit, low) : `${amountIn('', low)}–${amountIn(unit, high)}`
}

const TENTHS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function chanceWords(probability: number, promise: string): string {
  const chance = chanceOf(probability)
  if (chance === 'sure') return `完成${promise}有把握`
  if (chance === 'short') return `达不到${promise}`
  return `完成${promise}的可能约${TENTHS[Math.round(probability * 10)]}成`
}

function need({ goal, given, actual, target, asOf }: Known): string {
  const unit = goal.unit ?? ''
  const verb = !isLevel(goal) ? '' : goal.direction === 'atMost' ? '降低' : '提高'
  const { words, isOverAMonth, isWholeMonths } = timeLeft(asOf, goal.due)
  if (!isOverAMonth) return `${words}还需${verb}${shortfallIn(unit, actual, target)}`
  const monthly = `${roundedNeed(goal, given.requiredPerMonth)}${isLevel(goal) ? pointsOf(unit) : unit}`
  return `${words}${isWholeMonths ? '' : '平均'}每月需${verb}${monthly}`
}

// Half a thing a month says enough of a count; a rate moves by hundredths. What is needed is never told as nothing.
function roundedNeed(goal: Goal, amount: Decimal): string {
  const places = isLevel(goal) || amount.lt(1) ? 2 : 1
  return Decimal.max(amount.toDecimalPlaces(places, Decimal.ROUND_HALF_UP), '0.01').toFixed()
}
