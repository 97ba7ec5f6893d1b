import type { Day } from '../day'

/** What was last said on a goal in words, and for which day; '' where nothing was said of it. */
export type LatestWords = { on: Day; note: string; problem: string; nextStep: string }

/** The same in one line: 进展, then what stands in the way and what comes next under their names. */
export const latestWordsInOne = ({ note, problem, nextStep }: LatestWords): string =>
  [note, problem && `存在问题：${problem}`, nextStep && `下步打算：${nextStep}`].filter(Boolean).join(' ')
