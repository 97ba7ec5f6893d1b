import { useMemo } from 'react'

/** Plain props as one text. */
export type Told<Props> = string & { readonly of?: Props }

/** A plain value or, of a list, 0 and its items, or, of an object, the number of its shape and its values. */
type Packed = string | number | boolean | null | Packed[]

/**
 * The props of a page as one text, told once for all who get the same: React would look at each of thousands of values on its way,
 * thrice. The names of what each object has, half of what is said, stand in front; and the quotes of JSON, which React escapes once
 * and Next once more, change places with the apostrophes.
 */
export function tell<Props>(props: Props): Told<Props> {
  const shapes: Shapes = new Map()
  const packed = pack(props, shapes)
  return quotesSwapped(JSON.stringify([[...shapes.values()].map(([, names]) => names), packed]))
}

/** The props out of their text, which are the same object for the same text: nobody may change them. */
export const useTold = <Props>(told: Told<Props>): Props => useMemo(() => heard(told), [told])

/** The latest texts and what was in them: on the server many get the same. */
const latest = new Map<string, unknown>()
const MOST = 50

function heard<Props>(told: Told<Props>): Props {
  const props = latest.get(told) ?? listen(told)
  latest.delete(told)
  latest.set(told, props)
  const [oldest] = latest.keys()
  if (latest.size > MOST && oldest !== undefined) latest.delete(oldest)
  return props as Props
}

/** What `tell` was told, but for what was undefined. */
export function listen<Props>(told: Told<Props>): Props {
  const [shapes, packed]: [string[][], Packed] = JSON.parse(quotesSwapped(told))
  return unpack(packed, shapes) as Props
}

/** By its names, the number and the names of each shape. */
type Shapes = Map<string, [number, string[]]>

function pack(value: unknown, shapes: Shapes): Packed {
  if (value === null || typeof value !== 'object') return value as Packed
  if (Array.isArray(value)) return [0, ...value.map((item) => pack(item, shapes))]
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const names = entries.map(([name]) => name)
  const key = JSON.stringify(names)
  const [number] = shapes.get(key) ?? [shapes.size + 1]
  shapes.set(key, [number, names])
  return [number, ...entries.map(([, each]) => pack(each, shapes))]
}

function unpack(packed: Packed, shapes: string[][]): unknown {
  if (!Array.isArray(packed)) return packed
  const [shape, ...values] = packed
  const plain = values.map((each) => unpack(each, shapes))
  if (shape === 0) return plain
  const names = shapes[Number(shape) - 1] ?? []
  return Object.fromEntries(names.map((name, index) => [name, plain[index]]))
}

/** JSON has no NUL in it. */
const quotesSwapped = (text: string) => text.replaceAll('"', '\0').replaceAll("'", '"').replaceAll('\0', "'")
