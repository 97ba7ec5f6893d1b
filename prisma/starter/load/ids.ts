/** Ids by what the starter calls the row. */
export type Ids = Map<string, string>

export function known<Key>(ids: Map<Key, string>, key: Key): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the starter plan names ${String(key)}, which it does not have`)
  return id
}
