import type { Option } from '@/components/forms/select-field'

/** A table of words as choices. */
export const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** Things with a name as choices, after 未定 where none need be chosen. */
export const namedOptions = (things: readonly { id: string; name: string }[], none?: string): Option[] => [
  ...(none === undefined ? [] : [{ value: '', label: none }]),
  ...things.map(({ id, name }) => ({ value: id, label: name })),
]
