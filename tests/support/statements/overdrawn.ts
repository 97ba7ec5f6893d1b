/**
 * What asked more of PostgreSQL than it may, each with how many statements it were and which; and what there is no number
 * for.
 */
export function overdrawnOf(
  counted: ReadonlyMap<string, readonly string[]>,
  most: Readonly<Record<string, number>>,
): string[] {
  return [...counted].flatMap(([name, statements]) => {
    const allowed = most[name]
    if (allowed !== undefined && statements.length <= allowed) return []
    const told = statements.map((text) => `  ${text.replace(/\s+/g, ' ').trim().slice(0, 160)}`)
    return [[`${name}: ${statements.length}, not ${allowed ?? 'in the table'}`, ...told].join('\n')]
  })
}
