/** So many characters of each part: with three of them even Linux, which counts bytes, has room for the name. */
const LONGEST_PART = 24

/**
 * A name for a file, of parts such as 澥浦镇2024年度重点工作 and 目标任务, without its ending: what Windows forbids in
 * names is left out, and long parts are cut.
 */
export const fileNameOf = (...parts: string[]): string => parts.map(cleaned).filter(Boolean).join('_')

function cleaned(part: string): string {
  const allowed = part.replace(/[\\/:*?"<>|\p{C}]/gu, '').replace(/\s+/g, ' ')
  return [...allowed.trim()]
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/[. ]+$/, '')
}
