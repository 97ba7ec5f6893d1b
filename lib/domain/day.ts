/**
 * A calendar day such as `2024-10-31`. Goals run on days, not instants, so no time zone can shift them;
 * ISO days also sort and compare as plain strings.
 */
export type Day = string

const MS_PER_DAY = 86_400_000
const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether a text is a day that exists: `2024-02-29` is one, `2023-02-29` is none. */
export function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false
  const date = Number(text.slice(8))
  // Date carries the 30th of February over into March; every month has 28 days, and needs no Date.
  return date <= 28 || new Date(text).getUTCDate() === date
}

/** Whether a day lies in the years that forms and addresses take: 2000 to 2100. */
export const isWithinReason = (day: Day): boolean => day >= '2000-01-01' && day < '2101-01-01'

/** The number of the day, counted from 1970-01-01 as 0. Throws RangeError for what is no day. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  if (!isDay(day)) throw new RangeError(`day: ${day} is no calendar day`)
  const number = Date.parse(day) / MS_PER_DAY
  if (isWithinReason(day)) numbers.set(day, number)
  return number
}

/** The day with that number, counted from 1970-01-01 as 0. */
export function dayOf(number: number): Day {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = toDay(new Date(number * MS_PER_DAY))
  if (Number.isInteger(number) && isWithinReason(day)) days.set(number, day)
  return day
}

// A chart asks for hundreds of days, always the same ones, and each Date costs more than all else that is done with it.
// The days within reason are 36,890.
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()

/** How many days later `to` is than `from`; below 0 where it is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The day so many days later, or earlier where they are below 0. */
export const addDays = (from: Day, count: number): Day => dayOf(dayNumber(from) + count)

/** The last day of the month that `day` lies in. */
export function monthEndOf(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return toDay(new Date(Date.UTC(year, month, 0)))
}

/** The first day of the month that `day` lies in. */
export const monthStartOf = (day: Day): Day => `${day.slice(0, 7)}-01`

/** Reads the UTC calendar day of a date, which is how a Postgres `date` column arrives. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10)

/** The Date that stands for a day in a Postgres `date` column. */
export const toDate = (day: Day): Date => new Date(dayNumber(day) * MS_PER_DAY)
