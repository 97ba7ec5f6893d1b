import type { ReportedGoal } from '../goal/goal'
import type { Stretch } from './breaches'
import type { Era } from './eras'

/** A run of days at one target; it is drawn to the first day of the next. */
export type TargetStep = Stretch & { target: number }

/** The target line as steps, to the last day of the drawing; none where the goal has no target. */
export function targetSteps(eras: readonly Era[], lastDay: number): TargetStep[] {
  const steps: TargetStep[] = []
  for (const { goal, first } of eras) {
    const target = targetOf(goal)
    const latest = steps.at(-1)
    if (latest) latest.to = latest.target === target ? lastDay : first
    if (target !== null && latest?.target !== target) steps.push({ from: first, to: lastDay, target })
  }
  return steps
}

const targetOf = ({ kind, target }: ReportedGoal) =>
  target === null || kind === 'tally' ? null : Number(target)
