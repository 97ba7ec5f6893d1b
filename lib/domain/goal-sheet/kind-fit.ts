import type { GoalFacts } from '../goal/facts'
import { readFields } from '../goal/measure-rules'
import { keptNames } from '../rate/names'

/** The facts without what their kind doesn't read, as a form of that kind would send them. */
export function fittedToKind(facts: GoalFacts): GoalFacts {
  const reads = readFields[facts.kind]
  return {
    ...facts,
    direction: reads.includes('direction') ? facts.direction : 'atLeast',
    target: reads.includes('target') ? facts.target : null,
    baseline: reads.includes('baseline') ? facts.baseline : null,
    integral: reads.includes('integral') && facts.integral,
    unit: reads.includes('unit') ? facts.unit : null,
    rateParts: keptNames(facts.kind, facts.unit, facts.rateParts),
    milestones: reads.includes('milestones') ? facts.milestones : [],
    supportingDepartmentIds: facts.supportingDepartmentIds.filter((id) => id !== facts.leadDepartmentId),
  }
}
