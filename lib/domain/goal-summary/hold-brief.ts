import type { Decimal } from 'decimal.js'
import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Goal, ReportedGoal } from '../goal/goal'
import { measureOf } from '../goal/measured'
import { breachLengthOf, lastChangeOf } from '../progress/sentences/hold'
import { shortfallIn } from '../progress/sentences/phrases'
import type { Standing } from '../standing'

type Figures = { actual: Decimal; target: Decimal }

/** How a bound is kept, in a few words; null where the light's own word says it all. */
export function holdBriefOf(assessed: AssessedGoal, figures: Figures, asOf: Day): string | null {
  const { goal, standing, assessment } = assessed
  const isZero = goal.direction === 'atMost' && figures.target.isZero() && !wasAnother(goal, figures, asOf)
  const outside = isZero ? '出现' : outsideWords[goal.direction]
  if (standing === 'breached') {
    const days = `${breachLengthOf(goal, assessment, asOf)}天`
    return isZero ? `已出现${days}` : `${outside}已${days}`
  }
  if (standing === 'missed') return `期末${isZero ? `有${remainderOf(goal, figures)}` : outside}`
  if (assessment.breachDays > 0) return `曾${outside}${assessment.breachDays}天`
  return isZero ? neverIn(standing) : null
}

// What was allowed then did appear, so that nothing can be said of whether it ever did.
const wasAnother = (goal: ReportedGoal, { target }: Figures, asOf: Day) =>
  lastChangeOf(measureOf(goal), target, asOf) !== null

const outsideWords = { atLeast: '低于下限', atMost: '高于上限' }

const remainderOf = ({ unit }: Goal, { actual, target }: Figures) => shortfallIn(unit ?? '', actual, target)

// The year can only be spoken for when it is over.
const neverIn = (standing: Standing) => (standing === 'achieved' ? '全年未出现' : '至今未出现')
