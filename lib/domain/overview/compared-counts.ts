import type { Decimal } from 'decimal.js'

import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Light } from '../progress/measure'
import type { Standing } from '../standing'

/** A count with its target, what should be there and what is: numbers to draw, and their words. */
export type ComparedCount = {
  id: string
  title: string
  unit: string
  target: number
  expected: number
  actual: number
  standing: Standing
  light: Light | null
}

/** The counts among the goals that have begun and have a target. Rates and bounds are never on their axis. */
export const comparedCountsOf = (goals: readonly AssessedGoal[]): ComparedCount[] =>
  goals.flatMap(({ goal, assessment: { target, actual, expected, light }, standing }) => {
    if (goal.kind !== 'cumulative' || !target || !actual || !expected) return []
    const { id, title } = goal
    const drawn = { target: toldOf(target), expected: toldOf(expected), actual: toldOf(actual) }
    return [{ id, title, unit: goal.unit ?? '', ...drawn, standing, light }]
  })

// The number that stands beside a bar is the one that is drawn.
const toldOf = (amount: Decimal) => Number(figureOf(amount))

/** What the counts show, in one sentence: how many are there, and which needs most. */
export function countsInWords(counts: readonly ComparedCount[]): string {
  const achieved = counts.filter(({ standing }) => standing === 'achieved').length
  const behind = counts.filter(isBehind).toSorted((a, b) => urgencyOf(b) - urgencyOf(a))
  const summary = `${counts.length}项计数目标：${achieved}项已达到目标，${behind.length}项滞后`
  const [first] = behind
  if (!first) return `${summary}。`
  const [expected, actual] = [figureOf(first.expected), figureOf(first.actual)]
  return `${summary}，最需关注的是${first.title}：应${expected}${first.unit}，实际${actual}${first.unit}。`
}

const isBehind = ({ light }: ComparedCount) => light === 'red' || light === 'yellow'

const urgencyOf = ({ light, actual, expected, target }: ComparedCount) =>
  (light === 'red' ? 2 : 0) + Math.abs(expected - actual) / (target || 1)
