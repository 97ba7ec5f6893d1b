import type { Change } from './change'
import { fieldWords, innerFields } from './fields'
import { factInWords, isEmpty, type Names } from './value'
import { wordIn } from './word-in'

type Facts = Record<string, unknown> | null

/** What differs between how something stood before and after, in words; what is new or gone entirely as it is. */
export function changesOf(before: Facts, after: Facts, names: Names): Change[] {
  const fields = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])]
  return fields
    .filter((field) => !innerFields.includes(field) && textOf(before?.[field]) !== textOf(after?.[field]))
    .map((field) => ({
      field: wordIn(fieldWords, field) ?? field,
      before: wordsOf(field, before, names),
      after: wordsOf(field, after, names),
    }))
    .filter((change) => change.before !== null || change.after !== null)
}

/** Null where the fact is none that was kept, and where it is empty and nothing stands against it. */
function wordsOf(field: string, facts: Facts, names: Names): string | null {
  if (facts === null || !(field in facts)) return null
  return factInWords(field, facts[field], names)
}

/** What two facts are compared by: JSON comes back with its names in another order, and nothing is nothing. */
const textOf = (fact: unknown): string => (isEmpty(fact) ? '' : JSON.stringify(fact, sorted))

const sorted = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
