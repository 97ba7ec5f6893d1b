import { useMemo } from 'react'

/** Plain props as one text. */
export type Told<Props> = string & { readonly of?: Props }

/**
 * A plain value or, of a list, 0 and its items, or, of an object, the number of its shape and its values, or, of a text that comes
 * again, its number below 0.
 */
type Packed = string | number | boolean | null | Packed[]

/**
 * The props of a page as one text, told once for all who get the same: React would look at each of thousands of values on its way,
 * thrice. The names of what each object has, half of what is said, stand in front, and so do the texts that come again;
 * and the quotes of JSON, which React escapes once and Next once more, change places with the apostrophes.
 */
export function tell<Props>(props: Props): Told<Props> {
  const telling = { shapes: new Map(), texts: textsIn(props) }
  const packed = pack(props, telling)
  const shapes = [...telling.shapes.values()].map(([, names]) => names)
  return quotesSwapped(JSON.stringify([shapes, [...telling.texts.keys()], packed]))
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
  const [shapes, texts, packed]: [string[][], string[], Packed] = JSON.parse(quotesSwapped(told))
  return unpack(packed, shapes, texts) as Props
}

type Telling = {
  /** By its names, the number and the names of each shape. */
  shapes: Map<string, [number, string[]]>
  /** The number of each text that comes again. */
  texts: Map<string, number>
}

/** A shorter text is said again. */
const LONG = 9

function textsIn(props: unknown): Map<string, number> {
  const [seen, texts] = [new Set<string>(), new Map<string, number>()]
  const look = (value: unknown) => {
    if (typeof value === 'string') {
      if (value.length >= LONG && seen.has(value)) texts.set(value, texts.get(value) ?? texts.size + 1)
      seen.add(value)
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(look)
  }
  look(props)
  return texts
}

function pack(value: unknown, telling: Telling): Packed {
  const { shapes, texts } = telling
  if (typeof value === 'string') return aText(value, texts)
  if (value === null || typeof value !== 'object') return value as Packed
  if (Array.isArray(value)) return [0, ...value.map((item) => pack(item, telling))]
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const names = entries.map(([name]) => name)
  const key = JSON.stringify(names)
  const [number] = shapes.get(key) ?? [shapes.size + 1]
  shapes.set(key, [number, names])
  return [number, ...entries.map(([, each]) => pack(each, telling))]
}

function aText(text: string, texts: Telling['texts']): Packed {
  const number = texts.get(text)
  return number === undefined ? text : [-number]
}

function unpack(packed: Packed, shapes: string[][], texts: string[]): unknown {
  if (!Array.isArray(packed)) return packed
  const [first, ...values] = packed
  const number = Number(first)
  if (number < 0) return texts[-number - 1]
  const plain = values.map((each) => unpack(each, shapes, texts))
  if (number === 0) return plain
  const names = shapes[number - 1] ?? []
  return Object.fromEntries(names.map((name, index) => [name, plain[index]]))
}

/** JSON has no NUL in it. */
const quotesSwapped = (text: string) => text.replaceAll('"', '\0').replaceAll("'", '"').replaceAll('\0', "'")
