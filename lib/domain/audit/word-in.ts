/** A word of a table by a name from elsewhere; undefined where the table itself has none of that name. */
export const wordIn = (table: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
