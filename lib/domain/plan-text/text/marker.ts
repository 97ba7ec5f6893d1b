/** What a line is numbered with, and how deep that stands: 一、 above （一） above 1. above （1）. */
export type Marker = { level: number; length: number }

/** Down to this level a numbered line can open the summary or the plan. */
export const DEEPEST_PART_LEVEL = 3

/** The level of 一是 and the like, which number sentences rather than lines. */
export const ENUMERATION_LEVEL = 7

const MARKERS: { level: number; form: RegExp }[] = [
  { level: 1, form: /^第[一二三四五六七八九十]{1,3}(?:部分|篇|章|节)[、：，。]?/ },
  { level: 2, form: /^[一二三四五六七八九十]{1,3}、/ },
  { level: 3, form: /^（[一二三四五六七八九十]{1,3}）、?/ },
  { level: 4, form: /^\d{1,2}(?:\.(?!\d)|、|。)/ },
  { level: 5, form: /^（\d{1,2}）[、.]?|^\d{1,2}）/ },
  { level: 5, form: /^\d{1,2}(?:\.\d{1,2}){2,3}[、.]?/ },
  { level: 6, form: /^[①-⑳][、.]?/ },
  {
    level: ENUMERATION_LEVEL,
    form: /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|其[一二三四五六七八九十][，：])/,
  },
  { level: 8, form: /^(?:—{1,3}|[-●•·◆■▪*]+)/ },
]

/** The marker a line begins with, if any. */
export function markerOf(text: string): Marker | null {
  for (const { level, form } of MARKERS) {
    const length = form.exec(text)?.[0].length
    if (length) return { level, length }
  }
  return null
}
