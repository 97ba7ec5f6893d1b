/** A fact that a record says was changed; null where it stood nowhere, before or after. */
export type Change = { field: string; before: string | null; after: string | null }

/** A change in one line: `名称：甲 → 乙`. */
export const changeInWords = (change: Change): string => `${change.field}：${sidesOf(change)}`

/** How it stood before and after: `甲 → 乙`. */
export const sidesOf = ({ before, after }: Change): string =>
  [before, after].filter((side) => side !== null).join(' → ')
