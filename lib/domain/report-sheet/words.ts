import type { LineStatus } from './report-line'

/** What is said of a row of an uploaded sheet, in a word. */
export const lineWords: Record<LineStatus, string> = {
  new: '新填报',
  unchanged: '不导入',
  conflict: '冲突',
  wrong: '有错',
}
