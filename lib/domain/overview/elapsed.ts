import { type Day, dayNumber } from '../day'
import { figureOf } from '../figure'

/** How much of the plan's year is over at the end of a day (序时进度), such as 83.3%. */
export function elapsedShareOf(year: number, asOf: Day): string {
  const first = dayNumber(`${year}-01-01`)
  const days = dayNumber(`${year}-12-31`) - first + 1
  const elapsed = Math.min(days, Math.max(0, dayNumber(asOf) - first + 1))
  return `${figureOf(Math.round((elapsed * 1000) / days) / 10)}%`
}
