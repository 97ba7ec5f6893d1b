/** A theme and a section as titles, without their numbers. */
export type Place = { theme: string; section: string }

const NUMBER =
  /^\s*(?:[（(][一二三四五六七八九十百\d]+[）)]|[一二三四五六七八九十百]+[、.．]|\d+[、.．]|[一二三四五六七八九十]是)\s*/

const MOST = 200

/** A heading without its number and what closes it: 一、突出创新。 is 突出创新. */
export const headingTitle = (heading: string): string =>
  heading
    .replace(/\s+/g, ' ')
    .replace(NUMBER, '')
    .replace(/[。；;：:，,\s]+$/, '')
    .slice(0, MOST)

/**
 * Where in the plan a promise belongs by the headings above it: the outermost is its theme, the next its section. A
 * document with one level has sections of the same name; one without any has 重点工作.
 */
export function placeOf(headings: readonly string[]): Place {
  const [theme = '', section = ''] = headings.map(headingTitle).filter((title) => title !== '')
  if (theme === '') return { theme: '重点工作', section: '重点工作' }
  return { theme, section: section === '' ? theme : section }
}
