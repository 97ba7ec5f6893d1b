import type { ReportedGoal } from '../goal/goal'

/** Tells what was reported on a goal: another one once something is reported or voided. */
export function reportsStamp({ reports }: Pick<ReportedGoal, 'reports'>): string {
  const last = reports
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1)
  return last === undefined ? '0' : `${reports.length} ${last}`
}
