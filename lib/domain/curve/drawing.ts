import { type Day, dayNumber } from '../day'
import { monthTicks, valueTicks } from '../trend/axis'
import type { Corner } from './line'

/** A point of what stood there, in the unit: it holds until the next. */
export type ActualStep = { day: number; value: number }

/** What is drawn over a period: lines through their corners, and what was reached so far. */
export type Drawn = {
  start: Day
  last: Day
  lines: readonly (readonly Corner[])[]
  actual: readonly ActualStep[]
  /** Counts begin at nothing. */
  fromZero: boolean
  integral: boolean
}

/** A drawing on a square of 1000 by 1000, its ticks in hundredths of the width and height. */
export type Drawing = {
  paths: string[]
  actual: string
  months: { left: number; label: string }[]
  values: { top: number; label: string }[]
}

const SIZE = 1000
const PARTS = 10_000

/** Where everything of a drawing stands. */
export function drawingOf({ start, last, lines, actual, fromZero, integral }: Drawn): Drawing {
  const points = lines.map((line) => line.map(({ day, amount }) => ({ day, value: Number(amount) / PARTS })))
  const drawn = [...points.flat(), ...actual].map(({ value }) => value)
  const all = fromZero || drawn.length === 0 ? [...drawn, 0] : drawn
  const values = valueTicks(Math.min(...all), Math.max(...all), integral)
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1]
  // Lines begin at the end of the eve.
  const [firstDay, lastDay] = [dayNumber(start) - 1, dayNumber(last)]
  const x = (day: number) => rounded(((day - firstDay) / Math.max(1, lastDay - firstDay)) * SIZE)
  const y = (value: number) => rounded(((high - value) / (high - low)) * SIZE)
  return {
    paths: points.map((line) => pathOf(line.map(({ day, value }) => `${x(day)} ${y(value)}`))),
    actual: stepsOf(actual.map(({ day, value }) => ({ left: x(day), top: y(value) }))),
    months: monthTicks(start, last).map(({ at, label }) => ({ left: x(at) / 10, label })),
    values: values.map((value) => ({ top: y(value) / 10, label: String(value) })),
  }
}

const rounded = (place: number) => Math.round(place * 10) / 10

const pathOf = (places: string[]) =>
  places.map((place, index) => `${index === 0 ? 'M' : 'L'}${place}`).join('')

const stepsOf = (places: { left: number; top: number }[]) =>
  places.map(({ left, top }, index) => (index === 0 ? `M${left} ${top}` : `H${left}V${top}`)).join('')
