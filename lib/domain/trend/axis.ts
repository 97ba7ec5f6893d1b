import { type Day, dayNumber, dayOf, monthEndOf, monthStartOf } from '../day'

const STEPS = [1, 2, 2.5, 5, 10]

/** Round values from at or below `low` to at or above `high`, four to six of them; whole ones for whole things. */
export function valueTicks(low: number, high: number, whole: boolean): number[] {
  const top = high > low ? high : low + 1
  const step = stepFor((top - low) / 5, whole)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(top / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return ticks.map((tick) => Number((tick * step).toFixed(4)))
}

function stepFor(rough: number, whole: boolean): number {
  const size = 10 ** Math.floor(Math.log10(rough) + 1e-9)
  const fits = STEPS.map((step) => step * size).filter((step) => !whole || Number.isInteger(step))
  return fits.find((step) => step >= rough * (1 - 1e-9)) ?? Math.ceil(rough)
}

/** The months of a period, each named at the middle of its days; January says its year when there are several. */
export function monthTicks(start: Day, end: Day): { at: number; label: string }[] {
  const ticks: { at: number; label: string }[] = []
  const severalYears = start.slice(0, 4) !== end.slice(0, 4)
  for (let from = start; from <= end; from = dayOf(dayNumber(monthEndOf(from)) + 1)) {
    const first = monthStartOf(from) < start ? start : monthStartOf(from)
    const last = monthEndOf(from) > end ? end : monthEndOf(from)
    ticks.push({ at: (dayNumber(first) + dayNumber(last)) / 2, label: nameOf(from, severalYears) })
  }
  return ticks
}

function nameOf(day: Day, withYear: boolean): string {
  const [year, month] = day.split('-').map(Number)
  return withYear && month === 1 ? `${year}年1月` : `${month}月`
}
