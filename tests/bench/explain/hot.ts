import { today } from '@/lib/clock'
import { auditFilterFrom } from '@/lib/domain/audit/filter-from-url'

import type { Place } from './place'

/** What is read again and again, and by which page. */
export async function hotReads({
  viewer,
  tokenHash,
  planId,
  goalId,
}: Place): Promise<Record<string, () => Promise<unknown>>> {
  // Imported late, once the address of the database is in place.
  const [signedIn, audit, sample, plans, goals, entries, words] = await Promise.all([
    import('@/lib/data/signed-in'),
    import('@/lib/data/audit/log'),
    import('@/lib/data/sample'),
    import('@/lib/data/plans'),
    import('@/lib/data/goals'),
    import('@/lib/data/entries'),
    import('@/lib/data/latest-words'),
  ])
  return {
    'the session (every page)': () => signedIn.findSignedIn(tokenHash),
    'the end of the audit chain': () => audit.findChainEnd(viewer),
    'whether there is sample progress (every page)': () => sample.hasSampleProgress(viewer),
    'the current plan': () => plans.findCurrentPlan(viewer),
    'the goals of a plan with their reports (overview, list, 我的填报)': () =>
      goals.listGoals(viewer, planId),
    'one goal with its reports (goal page, every entry)': () => goals.findGoal(viewer, goalId),
    'the entries of a goal (goal page)': () => entries.listEntries(viewer, goalId),
    'what was last said on each goal (overview, export)': () =>
      words.listLatestWords(viewer, planId, today()),
    'a page of the audit log': () => audit.listAuditLog(viewer, auditFilterFrom({}), { most: 50 }),
  }
}
