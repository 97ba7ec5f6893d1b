import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import { targetInWords } from '../goal/target-in-words'
import { goalSectionsOf } from '../goal-list/goal-sections'
import type { Light } from '../progress/measure'
import type { Standing } from '../standing'
import { kindWords, standingWords } from '../words'
import { isProposed, stepsLeft } from './carried-goal'
import { finalFigureOf } from './final-figure'

/** A goal as it is offered to be carried on, in plain words. */
export type CarryOverRow = {
  id: string
  title: string
  standing: Standing
  light: Light | null
  department: string
  kind: string
  isProposed: boolean
  /** What becomes last year's figure, such as `14家`; '' where there is none. */
  figure: string
  /** The target to keep or to leave open; null where there is none. */
  target: string | null
  /** What is said in place of a target: the steps that are left, or that the figure is missing. */
  instead: string
}

export type CarryOverSection = {
  id: string
  theme: string | null
  title: string | null
  rows: CarryOverRow[]
}

/** The goals of a plan under its headings, as they are offered to be carried on. */
export const carryOverSections = (goals: readonly AssessedGoal[]): CarryOverSection[] =>
  goalSectionsOf(goals).map(({ goals: under, ...section }) => ({ ...section, rows: under.map(rowOf) }))

function rowOf(assessed: AssessedGoal): CarryOverRow {
  const { goal, standing, assessment } = assessed
  const figure = finalFigureOf(assessed)
  return {
    id: goal.id,
    title: goal.title,
    standing,
    light: assessment.light,
    department: goal.leadDepartment.shortName,
    kind: kindWords[goal.kind],
    isProposed: isProposed(goal),
    figure: figure === null ? '' : `${figureOf(figure)}${goal.unit ?? ''}`,
    target: targetInWords(goal),
    instead: insteadOf(assessed),
  }
}

function insteadOf({ goal, standing }: AssessedGoal): string {
  if (goal.kind === 'milestones') return `${stepsLeft(goal).length}个节点`
  return standing === 'targetMissing' ? standingWords.targetMissing.word : ''
}
