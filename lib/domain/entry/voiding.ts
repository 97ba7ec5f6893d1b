import { Decimal } from 'decimal.js'
import type { ReportedGoal } from '../goal/goal'
import { canOnEntry } from '../policy'
import { reportingOf } from '../reporting/reporting'
import { ok, type Result, refuse } from '../result'
import type { Viewer } from '../viewer'
import { refusalBelowZero } from './decision'
import type { Movement } from './running-sum'

/** An entry that is to be voided, or already was. `recordedAt` is an ISO instant. */
export type VoidableEntry = Movement & { authorId: string; recordedAt: string; isVoided: boolean }

export type VoidRefusal = 'not yours' | 'goal archived' | 'sum below zero'
export type UndoRefusal = VoidRefusal | 'too late'

/** 撤销 is offered for ten seconds; the server allows for a slow line. */
const UNDO_SECONDS = 20

type Decision<Refusal extends string> = Result<'void' | 'already void', Refusal>

/** Decides whether an entry may be voided. What is already void stays so, and that is no mistake. */
export function decideVoid(viewer: Viewer, goal: ReportedGoal, entry: VoidableEntry): Decision<VoidRefusal> {
  if (!canOnEntry(viewer, 'voidEntry', goal, entry)) return refuse('not yours')
  if (entry.isVoided) return ok('already void')
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (entry.value === null || reportingOf(goal.kind) !== 'count') return ok('void')
  const takenBack = { on: entry.on, value: new Decimal(entry.value).negated().toFixed() }
  return refusalBelowZero(goal, takenBack) ?? ok('void')
}

/** Decides whether the author may take an entry back without giving a reason, seconds after logging it. */
export function decideUndo(
  viewer: Viewer,
  goal: ReportedGoal,
  entry: VoidableEntry,
  now: Date,
): Decision<UndoRefusal> {
  if (!canOnEntry(viewer, 'undoEntry', goal, entry)) return refuse('not yours')
  const seconds = (now.getTime() - Date.parse(entry.recordedAt)) / 1000
  if (!entry.isVoided && seconds > UNDO_SECONDS) return refuse('too late')
  return decideVoid(viewer, goal, entry)
}
