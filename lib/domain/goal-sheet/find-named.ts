import { plain } from '../likeness'

type Named = { id: string; name: string; shortName?: string }

/** Which one a cell means by its name, its short name or a part of the name that no other has; else why that is not said. */
export function findNamed(typed: string, all: readonly Named[]): { id: string } | 'none' | 'several' {
  const text = plain(typed)
  const is = (name: string | undefined) => name !== undefined && plain(name) === text
  const exact = all.filter(({ name, shortName }) => is(name) || is(shortName))
  const found = exact.length > 0 || text.length < 2 ? exact : all.filter((one) => isPartOf(text, one))
  const [only, ...others] = found
  if (!only) return 'none'
  return others.length === 0 ? { id: only.id } : 'several'
}

const isPartOf = (text: string, { name, shortName }: Named) =>
  [name, shortName].some(
    (one) => one !== undefined && (plain(one).includes(text) || text.includes(plain(one))),
  )

/** The names in one cell: 生态环境办、综合执法队. */
export const namesIn = (typed: string): string[] =>
  typed
    .split(/[、，,；;/\n\s]+/)
    .map((name) => name.trim())
    .filter(Boolean)
