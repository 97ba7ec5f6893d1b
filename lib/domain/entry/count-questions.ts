import { Decimal } from 'decimal.js'

import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { ReportedGoal } from '../goal/goal'
import { isCap } from '../progress/terms/cap'
import { type Movement, sumUpTo } from './running-sum'

/** What an entry adds to a count, and whether that was typed as the total it comes to. */
type Addition = { on: Day; value: string; isTotal: boolean }

/** The questions that an addition to a count raises; null for each that it does not. */
export const countQuestions = (goal: ReportedGoal, entry: Addition, today: Day): (string | null)[] => [
  whetherATotal(goal, entry),
  whetherLess(goal, entry),
  whetherTwiceTheTarget(goal, entry, today),
  whetherTwiceOnADay(goal, entry),
]

/** An increment not below the sum so far, and above every one before it, looks like a running total. */
function whetherATotal({ reports, unit }: ReportedGoal, { on, value, isTotal }: Addition): string | null {
  const sum = sumUpTo(reports, on)
  // Of what was partly taken back no more than the sum still counts.
  const isAbove = (report: Movement) =>
    report.on > on || new Decimal(value).gt(Decimal.min(report.value ?? 0, sum))
  if (isTotal || sum.lte(0) || sum.gt(value) || !reports.every(isAbove)) return null
  const added = `${value}${unit ?? ''}`
  return `此前累计${amountOf(sum, unit)}，本次新增填了${added}，像是累计数。确认是新增${added}吗？（累计会到${amountOf(sum.plus(value), unit)}）`
}

/** A running total below the sum so far takes back what was reported. */
function whetherLess({ reports, unit }: ReportedGoal, { on, value, isTotal }: Addition): string | null {
  const added = new Decimal(value)
  if (!isTotal || !added.isNegative()) return null
  const sum = sumUpTo(reports, on)
  const total = amountOf(sum.plus(added), unit)
  return `此前累计${amountOf(sum, unit)}，这次累计达到${total}，少了${amountOf(added.abs(), unit)}。确认累计是${total}吗？`
}

/** A count that this entry takes beyond twice the target it is to reach. */
function whetherTwiceTheTarget(goal: ReportedGoal, { value }: Addition, today: Day): string | null {
  if (goal.target === null || isCap(goal)) return null
  const before = sumUpTo(goal.reports, today)
  const after = before.plus(value)
  const twice = new Decimal(goal.target).times(2)
  if (before.gt(twice) || after.lte(twice)) return null
  const total = amountOf(after, goal.unit)
  return `目标${goal.target}${goal.unit ?? ''}，累计会到${total}，超过目标的两倍。确认累计是${total}吗？`
}

/** A day that has a quantity already: both add up. What takes back is no repetition. */
function whetherTwiceOnADay({ reports, unit }: ReportedGoal, { on, value }: Addition): string | null {
  const sameDay = reports.filter((report) => report.on === on && report.value !== null)
  if (sameDay.length === 0 || new Decimal(value).isNegative()) return null
  const sum = sumUpTo(sameDay, on)
  return `${dayInWords(on, yearOf(on))}已填报过新增${amountOf(sum, unit)}，这次新增${value}${unit ?? ''}，会相加成${amountOf(sum.plus(value), unit)}。确认不是重复填报吗？`
}

const amountOf = (figure: Decimal, unit: string | null) => `${figure.toFixed()}${unit ?? ''}`
