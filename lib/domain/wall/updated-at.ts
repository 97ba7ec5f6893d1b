import { dayAt, instantInWords, yearOf } from '../day-words'

/** When a picture was made, as told at another instant: `10:32`, with the day where that is not the same. */
export function updatedAtInWords(at: string, now: string): string {
  const words = instantInWords(at, yearOf(dayAt(now)))
  return dayAt(at) === dayAt(now) ? (words.split(' ')[1] ?? words) : words
}
