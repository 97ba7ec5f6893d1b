import type { AssessedGoal } from '../assessed-goal'
import { figureOf } from '../figure'
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
    const drawn = { target: target.toNumber(), expected: expected.toNumber(), actual: actual.toNumber() }
    return [{ id, title, unit: goal.unit ?? '', ...drawn, standing, light }]
  })

/** What the counts show, in one sentence, leaving nothing out unsaid. */
export function countsInWords(counts: readonly ComparedCount[]): string {
  const [furthest] = counts
    .filter(({ light }) => light === 'red' || light === 'yellow')
    .toSorted((a, b) => shareBehind(b) - shareBehind(a))
  const achieved = counts.filter(({ standing }) => standing === 'achieved').length
  const behind = counts.filter(({ light }) => light === 'red' || light === 'yellow').length
  const summary = `${counts.length}项计数目标：${achieved}项已达到目标，${behind}项滞后`
  if (!furthest) return `${summary}。`
  const { title, unit, actual, expected } = furthest
  return `${summary}，差得最多的是${title}，应${figureOf(expected)}${unit}，实际${figureOf(actual)}${unit}。`
}

const shareBehind = ({ actual, expected, target }: ComparedCount) => (expected - actual) / (target || 1)
