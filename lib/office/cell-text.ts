/** As much as Excel takes in one cell. */
const LONGEST = 32_767

/**
 * Text as a cell can hold it: no character that XML forbids, or the whole file would be refused, and `_x0041_` as it
 * is written, which Excel would otherwise read as the letter of that number.
 */
export const cellText = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
