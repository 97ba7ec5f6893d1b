import type { Day } from '../day'
import type { ReportedGoal } from '../goal/goal'
import { canOnEntry } from '../policy'
import { reportingOf } from '../reporting/reporting'
import { ok, type Result, refuse } from '../result'
import type { Viewer } from '../viewer'
import { decideEntry, type EntryRefusal, type NewEntry, refusalBelowZero } from './decision'
import type { EntryDraft } from './draft'
import { questionsOf } from './questions'
import { saysTheSame } from './same-entry'
import type { VoidableEntry } from './voiding'

/** An entry that is to be corrected, as it stands. */
export type CorrectableEntry = VoidableEntry & NewEntry

export type CorrectionRefusal = EntryRefusal | 'not yours' | 'already void' | 'nothing changed'

/** Why an entry that is void by now was not corrected: another stands in its place, or none. */
export type LateRefusal = 'corrected meanwhile' | 'voided meanwhile'

/** The entry that is to stand for the one corrected, and the questions that it raises. */
type Correction = { entry: NewEntry; questions: string[] }

/**
 * Decides a correction (更正): the entry is voided, and what is sent now is logged in its place, by the rules for a
 * new entry on the goal without the old one. Whoever may void an entry may correct it.
 */
export function decideCorrection(
  viewer: Viewer,
  goal: ReportedGoal,
  old: CorrectableEntry,
  draft: EntryDraft,
  today: Day,
): Result<Correction, CorrectionRefusal> {
  if (!canOnEntry(viewer, 'voidEntry', goal, old)) return refuse('not yours')
  if (old.isVoided) return refuse('already void')
  const rest = goalWithout(goal, old)
  const decision = decideEntry(rest, draft, today)
  if (!decision.ok) return decision
  const entry = decision.value
  if (saysTheSame(entry, old)) return refuse('nothing changed')
  const below = reportingOf(goal.kind) === 'count' ? refusalBelowZero(rest, entry) : null
  return below ?? ok({ entry, questions: questionsOf(rest, draft, entry, today) })
}

/** Two reports of the same figure on the same day count alike, so that either may be the one left out. */
function goalWithout(goal: ReportedGoal, { on, value }: CorrectableEntry): ReportedGoal {
  const left = goal.reports.findLastIndex((report) => report.on === on && report.value === value)
  return { ...goal, reports: goal.reports.filter((_, index) => index !== left) }
}
