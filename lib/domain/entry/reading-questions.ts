import { Decimal } from 'decimal.js'

import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { PartAmounts, ReportedGoal } from '../goal/goal'
import { shortfallIn } from '../progress/sentences/phrases'
import { partsInWords } from '../rate/parts-in-words'
import { typedRate } from '../rate/typed-rate'
import { isRate, scaleOf } from '../rate/unit'

type Given = { on: Day; value: string; parts?: PartAmounts | null }

/** A reading with its figure as people read it: `96.1%`. */
type Reading = { on: Day; amount: Decimal; told: string }

/** A rate seldom moves by more points (个百分点, of ‰ 个千分点) from one reading to the next. */
const USUAL_POINTS = 20

/** So many readings make a habit of rising or of falling. */
const HABIT = 3

/** The questions that a reading raises; null for each that it does not. */
export function readingQuestions(goal: ReportedGoal, given: Given): (string | null)[] {
  const unit = goal.unit ?? ''
  const reading = readingOf(unit, given)
  const readings = byDay(goal)
  const before = readings.filter(({ on }) => on < given.on)
  const told = `${reading.told}${given.parts ? `（${partsInWords(given.parts, goal.rateParts)}）` : ''}`
  return [
    whetherAboveAll(unit, reading),
    whetherAJump(unit, before, reading) ?? whetherATurn(before, reading),
    whetherTwiceOnADay(readings, reading),
  ].map((question) => question?.replace('{}', () => told) ?? null)
}

const readingOf = (unit: string, { on, value, parts }: Given): Reading => ({
  on,
  amount: new Decimal(value),
  told: `${(parts && typedRate(parts, scaleOf(unit))) ?? value}${unit}`,
})

/** The reading that stands for each day, in order of days: reports come in that order, and the last of a day counts. */
function byDay({ unit, reports }: ReportedGoal): Reading[] {
  const days = new Map<Day, Reading>()
  for (const { value, ...report } of reports)
    if (value !== null) days.set(report.on, readingOf(unit ?? '', { ...report, value }))
  return [...days.values()]
}

function whetherAboveAll(unit: string, { amount, told }: Reading): string | null {
  const all = scaleOf(unit)
  return isRate(unit) && amount.gt(all) ? `填的是{}，超过${all}${unit}。确认是${told}吗？` : null
}

function whetherAJump(unit: string, before: Reading[], { on, amount, told }: Reading): string | null {
  const last = before.at(-1)
  if (!last || !isRate(unit) || amount.minus(last.amount).abs().lte(USUAL_POINTS)) return null
  return `${lastTime(last, on)}，这次{}，相差${shortfallIn(unit, last.amount, amount)}。确认是${told}吗？`
}

/** A reading that falls where every one before rose or stood still, or the other way about. */
function whetherATurn(before: Reading[], { on, amount, told }: Reading): string | null {
  const last = before.at(-1)
  const way = habitOf(before)
  if (!last || way === 0 || amount.comparedTo(last.amount) !== -way) return null
  const [habit, turn] = way > 0 ? ['只升不降', '降'] : ['只降不升', '升']
  return `此前${before.length}次都${habit}，${lastTime(last, on)}，这次{}，${turn}了。确认是${told}吗？`
}

/** 1 where readings never fell and rose at least once, -1 where they never rose and fell; else, or when few, 0. */
function habitOf(readings: Reading[]): number {
  const moves = readings
    .slice(1)
    .map(({ amount }, index) => amount.comparedTo(readings[index]?.amount ?? amount))
  const ways = new Set(moves.filter((move) => move !== 0))
  return readings.length >= HABIT && ways.size === 1 ? ([...ways][0] ?? 0) : 0
}

/** A day that has a reading already: the last of a day is the one that counts. */
function whetherTwiceOnADay(readings: Reading[], { on }: Reading): string | null {
  const same = readings.find((reading) => reading.on === on)
  return same ? `${dayInWords(on, yearOf(on))}已填报过${same.told}，这次的{}会替代它。确认吗？` : null
}

const lastTime = ({ on, told }: Reading, seenFrom: Day): string =>
  `上次（${dayInWords(on, yearOf(seenFrom))}）${told}`
