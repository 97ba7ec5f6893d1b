import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { factsOf, type GoalFacts, type MilestoneFacts } from '../goal/facts'
import type { ReportedGoal } from '../goal/goal'
import { finalFigureOf } from './final-figure'
import { movedByYears } from './moved-day'

/** A step as it goes on; a sample day (示例) stays one. */
type CarriedStep = MilestoneFacts & { isSample: boolean }

export type CarriedFacts = Omit<GoalFacts, 'milestones'> & { milestones: CarriedStep[] }

/** What a goal meets in the new plan: its year, how many years later that is, its section there, and who is still in use. */
export type NewPlace = {
  year: number
  years: number
  sectionId: string
  isInUse: (departmentOrPersonId: string) => boolean
}

/**
 * The facts of a goal in the plan of a later year (结转): the promise as it stands last, its days moved unless they are in
 * that year already, its final figure as last year's. A level starts from where it was left. Whoever is no longer in use
 * is left out; the curve is set anew.
 */
export function carriedFacts(
  given: ReportedGoal,
  assessed: AssessedGoal,
  keepsTarget: boolean,
  { year, years, sectionId, isInUse }: NewPlace,
): CarriedFacts {
  const facts = factsOf(given)
  const figure = finalFigureOf(assessed)
  const first = `${year}-01-01`
  const inPlan = (day: Day) => (day >= first ? day : movedByYears(day, years))
  const due = inPlan(facts.due)
  // What ends in the new year goes on from its first day.
  const start = due === facts.due && facts.start < first ? first : inPlan(facts.start)
  const inUse = (id: string | null) => (id !== null && isInUse(id) ? id : null)
  return {
    ...facts,
    sectionId,
    lastYear: figure,
    target: keepsTarget ? facts.target : null,
    baseline: facts.kind === 'level' ? (figure ?? facts.baseline) : null,
    start,
    due,
    milestones: stepsLeft(given).map((step) => ({ ...step, due: earlier(inPlan(step.due), due) })),
    supportingDepartmentIds: facts.supportingDepartmentIds.filter(isInUse),
    supervisorId: inUse(facts.supervisorId),
    personInChargeId: inUse(facts.personInChargeId),
  }
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/**
 * The steps a project goes on with: those still open. One that is finished and carried on all the same is done every
 * year, and begins with the first.
 */
export function stepsLeft({ milestones }: Pick<ReportedGoal, 'milestones'>): CarriedStep[] {
  const open = milestones.filter(({ doneOn }) => doneOn === null)
  return (open.length > 0 ? open : milestones).map(({ title, weight, due, isSample }) => ({
    title,
    weight,
    due,
    isSample,
  }))
}

/**
 * Whether a goal is proposed to be carried on: all that have a figure, and projects not finished yet. Tasks in words
 * are worded anew each year.
 */
export function isProposed({ kind, milestones }: Pick<ReportedGoal, 'kind' | 'milestones'>): boolean {
  if (kind === 'narrative') return false
  return kind !== 'milestones' || milestones.some(({ doneOn }) => doneOn === null)
}
