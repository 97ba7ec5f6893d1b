import { Decimal } from 'decimal.js'

import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { ReportedGoal } from '../goal/goal'
import { shortfallIn } from '../progress/sentences/phrases'
import { isRate, scaleOf } from '../rate/unit'

type Reading = { on: Day; value: string }

/** A rate seldom moves by more points (个百分点, of ‰ 个千分点) from one reading to the next. */
const USUAL_POINTS = 20

/** So many readings make a habit of rising or of falling. */
const HABIT = 3

/** The questions that a reading raises; null for each that it does not. */
export function readingQuestions(goal: ReportedGoal, reading: Reading): (string | null)[] {
  const unit = goal.unit ?? ''
  const readings = byDay(goal.reports)
  const before = readings.filter(({ on }) => on < reading.on)
  return [
    whetherAboveAll(unit, reading),
    whetherAJump(unit, before, reading),
    whetherATurn(unit, before, reading),
    whetherTwiceOnADay(unit, readings, reading),
  ]
}

/** The reading that stands for each day, in order of days: reports come in that order, and the last of a day counts. */
function byDay(reports: ReportedGoal['reports']): Reading[] {
  const days = new Map<Day, Reading>()
  for (const { on, value } of reports) if (value !== null) days.set(on, { on, value })
  return [...days.values()]
}

function whetherAboveAll(unit: string, { value }: Reading): string | null {
  const all = scaleOf(unit)
  if (!isRate(unit) || new Decimal(value).lte(all)) return null
  return `填的是${value}${unit}，超过${all}${unit}。确认是${value}${unit}吗？`
}

function whetherAJump(unit: string, before: Reading[], { on, value }: Reading): string | null {
  const last = before.at(-1)
  if (!last || !isRate(unit)) return null
  const [from, to] = [new Decimal(last.value), new Decimal(value)]
  if (to.minus(from).abs().lte(USUAL_POINTS)) return null
  return `${told(unit, last, on)}，这次${value}${unit}，相差${shortfallIn(unit, from, to)}。确认是${value}${unit}吗？`
}

/** A reading that falls where every one before rose or stood still, or the other way about. */
function whetherATurn(unit: string, before: Reading[], { on, value }: Reading): string | null {
  const last = before.at(-1)
  const way = habitOf(before)
  if (!last || way === 0 || new Decimal(value).comparedTo(last.value) !== -way) return null
  const habit = way > 0 ? '只升不降' : '只降不升'
  return `此前${before.length}次都${habit}，${told(unit, last, on)}，这次${value}${unit}，${way > 0 ? '降' : '升'}了。确认是${value}${unit}吗？`
}

/** 1 where readings never fell and rose at least once, -1 where they never rose and fell; else, or when few, 0. */
function habitOf(readings: Reading[]): number {
  const moves = readings
    .slice(1)
    .map(({ value }, index) => new Decimal(value).comparedTo(readings[index]?.value ?? value))
  const ways = new Set(moves.filter((move) => move !== 0))
  return readings.length >= HABIT && ways.size === 1 ? ([...ways][0] ?? 0) : 0
}

/** A day that has a reading already: the last of a day is the one that counts. */
function whetherTwiceOnADay(unit: string, readings: Reading[], { on, value }: Reading): string | null {
  const same = readings.find((reading) => reading.on === on)
  if (!same) return null
  return `${dayInWords(on, yearOf(on))}已填报过${same.value}${unit}，这次的${value}${unit}会替代它。确认吗？`
}

const told = (unit: string, { on, value }: Reading, seenFrom: Day): string =>
  `上次（${dayInWords(on, yearOf(seenFrom))}）${value}${unit}`
