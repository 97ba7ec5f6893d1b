import { dayInWords } from '../day-words'
import type { ReportedGoal } from '../goal/goal'
import { type Facts, storedBeside } from '../meanwhile'
import { reportingOf } from '../reporting/reporting'
import { modeWords } from '../words'
import type { NewEntry } from './decision'
import type { EntryCorrection } from './draft'

/** What an entry says, beside the fields of a correction that say something else. */
export const whatStandsBeside = (goal: ReportedGoal, entry: NewEntry, typed: EntryCorrection) =>
  storedBeside(
    factsOf(entry, typed),
    { ...factsOf(typed, typed), ...totalOf(typed) },
    {
      on: dayInWords(entry.on),
      value: entry.value === null ? '' : `${wordOf(goal)}${entry.value}${goal.unit ?? ''}`,
    },
  )

/** The figure is compared the way it was typed: as a rate by itself, or as the parts of one. */
const factsOf = ({ on, value, parts, note, problem, nextStep }: NewEntry, typed: EntryCorrection): Facts => ({
  on,
  ...(typed.parts === null ? { value } : { ...noParts, ...parts }),
  note,
  problem,
  nextStep,
})

const noParts = { numerator: null, denominator: null }

/** A total is no quantity of an entry, so that it never says the same as one. */
const totalOf = ({ mode, value }: EntryCorrection): Facts =>
  mode === 'total' && value !== null ? { value: `${modeWords.total}${value}` } : {}

const wordOf = ({ kind }: ReportedGoal) => (reportingOf(kind) === 'count' ? modeWords.increment : '')
