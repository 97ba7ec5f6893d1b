import { Decimal } from 'decimal.js'

import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { ReportedGoal } from '../goal/goal'
import { decideRate, type RateRefusal } from '../rate/rate-rule'
import { reportingOf } from '../reporting/reporting'
import { ok, type Result, refuse } from '../result'
import type { EntryDraft } from './draft'
import { firstDayBelowZero, type Movement, sumUpTo } from './running-sum'

/** An entry as it is to be stored: of a count, the value is always what was added, of parts what they come to. */
export type NewEntry = Pick<EntryDraft, 'on' | 'value' | 'parts' | 'note' | 'problem' | 'nextStep'>

export type EntryRefusal =
  | 'goal archived'
  | 'in the future'
  | 'before start'
  | 'opening reading exists'
  | 'nothing reported'
  | 'no words'
  | 'words only'
  | 'total below zero'
  | 'not whole'
  | 'adds nothing'
  | 'total unchanged'
  | 'sum below zero'
  | RateRefusal

type Decision<Value> = Result<Value, EntryRefusal>

/** Decides what an entry counts for, or why it can't be logged. The goal's row must be locked meanwhile. */
export function decideEntry(goal: ReportedGoal, draft: EntryDraft, today: Day): Decision<NewEntry> {
  if (goal.archivedAt !== null) return refuse('goal archived')
  const day = decideDay(goal, draft, today)
  if (!day.ok) return day
  const value = decideValue(goal, draft)
  if (!value.ok) return value
  const { on, parts, note, problem, nextStep } = draft
  return ok({ on, value: value.value, parts, note, problem, nextStep })
}

function decideDay(goal: ReportedGoal, { on, value, parts }: EntryDraft, today: Day): Decision<Day> {
  if (on > today) return refuse('in the future')
  if (on >= goal.start) return ok(on)
  // 期初数: what a bound stood at before its goal began, told once.
  if (goal.kind !== 'hold' || (value ?? parts) === null)
    return refuse('before start', dayInWords(goal.start, yearOf(on)))
  const opening = goal.reports.find((report) => report.value !== null && report.on < goal.start)
  return opening ? refuse('opening reading exists', dayInWords(opening.on, yearOf(on))) : ok(on)
}

function decideValue(goal: ReportedGoal, draft: EntryDraft): Decision<string | null> {
  const { value, parts } = draft
  if (draft.report === 'none') return ok(null)
  if (parts) return decideRate(goal, parts, value)
  const reporting = reportingOf(goal.kind)
  if (value === null) {
    if (hasWords(draft)) return ok(null)
    return refuse(reporting === 'words' ? 'no words' : 'nothing reported')
  }
  if (reporting === 'words') return refuse('words only')
  if (reporting === 'count') return decideIncrement(goal, draft, new Decimal(value))
  // A reading may be below 0: an output that shrank has a growth rate too.
  return ok(value)
}

/** Whether an entry says anything in words. */
export const hasWords = ({ note, problem, nextStep }: Pick<NewEntry, 'note' | 'problem' | 'nextStep'>) =>
  note + problem + nextStep !== ''

function decideIncrement(goal: ReportedGoal, draft: EntryDraft, typed: Decimal): Decision<string> {
  const isTotal = draft.mode === 'total'
  if (goal.integral && !typed.isInteger()) return refuse('not whole')
  if (isTotal && typed.lt(0)) return refuse('total below zero')
  const increment = isTotal ? typed.minus(sumUpTo(goal.reports, draft.on)) : typed
  if (increment.isZero()) {
    return isTotal
      ? refuse('total unchanged', `${typed.toFixed()}${goal.unit ?? ''}`)
      : refuse('adds nothing')
  }
  const added = { on: draft.on, value: increment.toFixed() }
  return refusalBelowZero(goal, added) ?? ok(added.value)
}

/** The refusal when a movement would take a count below 0 on any day, later ones included; else null. */
export function refusalBelowZero(goal: ReportedGoal, movement: Movement) {
  const below = firstDayBelowZero([...goal.reports, movement])
  return (
    below &&
    refuse(
      'sum below zero',
      `${dayInWords(below.on, yearOf(movement.on))}的累计会是${below.sum.toFixed()}${goal.unit ?? ''}`,
    )
  )
}
