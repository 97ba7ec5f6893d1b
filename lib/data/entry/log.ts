import 'server-only'

import type { Day } from '@/lib/domain/day'
import { decideEntry, type NewEntry } from '@/lib/domain/entry/decision'
import type { EntryDraft } from '@/lib/domain/entry/draft'
import { areOpen, questionsOf } from '@/lib/domain/entry/questions'
import type { EntryRefusalName } from '@/lib/domain/entry/refusals'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { lockGoal } from '../goal/lock'
import { inTransaction } from '../transaction'
import { saveEntry } from './saving'
import { findSent, furtherFacts } from './sent'

/** An entry as stored, and the goal with it among its reports. */
type Recorded = { id: string; entry: NewEntry; goal: ReportedGoal }

/** What has to be confirmed first; nothing is stored before. */
export type Asked = { questions: string[] }

type Recording = Result<Recorded | Asked, EntryRefusalName>

/** Logs progress once, however often the same form arrives. What is unusual is asked about before. */
export const recordProgress = (viewer: Viewer, draft: EntryDraft, today: Day): Promise<Recording> =>
  inTransaction((tx) => recordProgressIn(tx, viewer, draft, today))

/** As `recordProgress`, inside a transaction. */
export async function recordProgressIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  draft: EntryDraft,
  today: Day,
): Promise<Recording> {
  const goal = await lockGoal(tx, viewer, draft.goalId)
  if (!goal) return refuse('no such goal')
  if (!can(viewer.role, 'logProgress', relationTo(viewer, goal))) return refuse('not yours')

  const decision = decideEntry(goal, draft, today)
  const asked = decision.ok ? questionsOf(goal, draft, decision.value, today) : []
  const saved =
    decision.ok && !areOpen(asked, draft.confirmed)
      ? await save(tx, viewer, { goal, draft, entry: decision.value, confirmations: asked })
      : null
  if (saved) return ok(saved)

  // What arrives again is told the same again, whatever would be said of it by now.
  const sent = await findSent(tx, viewer, draft)
  if (sent) return sent.ok ? ok({ ...sent.value, goal }) : sent
  return decision.ok ? ok({ questions: asked }) : decision
}

type Confirmed = { goal: ReportedGoal; draft: EntryDraft; entry: NewEntry; confirmations: string[] }

/** Null where the key is taken. */
async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { goal, draft, entry, confirmations }: Confirmed,
): Promise<Recorded | null> {
  const { key } = draft
  const after = { goalId: goal.id, ...entry, ...furtherFacts(draft, confirmations) }
  const done = { action: 'logProgress', before: null, after } as const
  const saved = await saveEntry(tx, viewer, { goalId: goal.id, key, entry, confirmations, done })
  return saved && { id: saved.id, entry, goal: { ...goal, reports: [...goal.reports, saved.report] } }
}
