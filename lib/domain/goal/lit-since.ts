import { addDays, type Day, dayNumber, dayOf } from '../day'
import { oncePer } from '../once'
import type { Rules } from '../progress/measure'
import { judge, judgedBy } from './assessed-goal'
import type { ReportedGoal } from './goal'

/**
 * The first day of the run of days, up to and with `asOf`, on which a goal had the light it has then; null where it
 * has none. Between the days on which something happens to a goal its light only ever moves one way, so that few days
 * need to be judged.
 */
export const litSince = oncePer(findSince, judgedBy)

function findSince(goal: ReportedGoal, asOf: Day, rules: Rules): Day | null {
  const lightOn = (day: Day) => judge(goal, day, rules).assessment.light
  const light = lightOn(asOf)
  if (!light) return null
  let since = asOf
  for (const turn of turnsOf(goal, asOf)) {
    if (lightOn(turn) !== light) return firstIn(turn, since, (day) => lightOn(day) === light)
    since = turn
    const eve = addDays(turn, -1)
    if (eve < goal.start || lightOn(eve) !== light) return since
    since = eve
  }
  return since
}

/** The days up to `asOf` on which the light of a goal may turn by more than time passing, the latest first. */
function turnsOf(goal: ReportedGoal, asOf: Day): Day[] {
  const { start, due, reports, milestones, revisions, overrules } = goal
  const dues = [due, ...revisions.map(({ previous }) => previous.due), ...milestones.map((step) => step.due)]
  const days = [
    start,
    ...dues,
    ...dues.map((day) => addDays(day, 1)),
    ...reports.map(({ on }) => on),
    ...milestones.map(({ doneOn }) => doneOn),
    ...revisions.map(({ from }) => from),
    ...overrules.map(({ on }) => on),
  ]
  const turns = days.filter((day) => day !== null && day >= start && day <= asOf) as Day[]
  return [...new Set(turns)].sort().reverse()
}

/** The first day after `before`, and up to `known`, that is so, where all days from it on are. */
function firstIn(before: Day, known: Day, isSo: (day: Day) => boolean): Day {
  let [no, yes] = [dayNumber(before), dayNumber(known)]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (isSo(dayOf(middle))) yes = middle
    else no = middle
  }
  return dayOf(yes)
}
