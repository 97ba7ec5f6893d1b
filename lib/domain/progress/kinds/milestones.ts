import type { Decimal } from 'decimal.js'

import type { Day } from '../../day'
import { type Assessment, type Light, type Rules, toDecimal } from '../measure'
import { isDoneBy, isOverdueOn, type Step } from '../terms/steps'
import type { Terms } from '../terms/terms'
import { lightOf, missedLightOf } from './light'
import { withoutFigures } from './unmeasured'

/** A project in steps: milestones (方案编制 → 开工 → 竣工). Both shares are weights out of all weight. */
export function assessMilestones(terms: Terms, asOf: Day, rules: Rules): Assessment {
  const { steps } = terms
  if (steps.length === 0) return withoutFigures('noData', null)

  const all = weightOf(steps)
  const done = weightOf(steps.filter((step) => isDoneBy(step, asOf)))
  const due = weightOf(steps.filter((step) => step.due <= asOf))
  const behind = due.minus(done)
  const gap = behind.gt(0) ? behind.div(all).toNumber() : 0
  const overdueMilestones = steps.filter((step) => isOverdueOn(step, asOf)).length
  const figures = {
    ...withoutFigures('inProgress', null),
    attainment: done.div(all).toNumber(),
    expectedAttainment: due.div(all).toNumber(),
    gap,
    overdueMilestones,
  }
  if (steps.every((step) => isDoneBy(step, asOf))) {
    const achievedOn = lastDoneOn(terms)
    return { ...figures, state: 'achieved', light: 'green', achievedOn, late: achievedOn > terms.due }
  }
  if (asOf > terms.due)
    return { ...figures, state: 'missed', light: missedLightOf(terms.stretch, gap, rules) }
  return { ...figures, light: paceLightOf(overdueMilestones, gap, rules) }
}

const weightOf = (steps: Step[]): Decimal => steps.reduce((sum, { weight }) => sum.plus(weight), toDecimal(0))

const lastDoneOn = ({ steps, start }: Terms): Day =>
  steps.reduce((last, { doneOn }) => (doneOn && doneOn > last ? doneOn : last), start)

function paceLightOf(overdueMilestones: number, gap: number, rules: Rules): Light {
  const light = lightOf(gap, rules)
  return light === 'green' && overdueMilestones > 0 ? 'yellow' : light
}
