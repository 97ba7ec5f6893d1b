import type { Complaint } from './complaint'
import { dayAt, instantInWords, yearOf } from './day-words'

/** Who changed something last: one's own name is no news, so it is told as the other window. `at` is an ISO instant. */
export type LastChange = { by: string; isOwn: boolean; at: string }

/** Who changed it and when, as a sentence goes on from it: 张三在10:23, with its day when that is not today. */
export function lastChangeInWords(last: LastChange | null, now: string): string {
  if (last === null) return '有人'
  const words = instantInWords(last.at, yearOf(dayAt(now)))
  const when = dayAt(last.at) === dayAt(now) ? words.slice(words.indexOf(' ') + 1) : words
  return last.isOwn ? `您自己在${when}（另一个窗口）` : `${last.by}在${when}`
}

/** What a form says, by its fields. */
export type Facts = Record<string, string | null>

/**
 * Beside each field where something else is stored than was typed: what is stored, in words and as the field would
 * have it. Empty when they say the same.
 */
export const storedBeside = <Stored extends Facts>(
  stored: Stored,
  typed: Stored,
  inWords: Partial<Record<keyof Stored, string>> = {},
): Complaint[] =>
  Object.keys(stored)
    .filter((field) => stored[field] !== typed[field])
    .map((field) => ({
      ...nowBeside(field, inWords[field] ?? stored[field] ?? null),
      stored: stored[field] ?? '',
    }))

/** What is stored beside a field that says something else. */
export const nowBeside = (field: string, words: string | null): Complaint => ({
  field,
  message: `现为：${words || '（空）'}。`,
})
