/** The columns of a department's monthly sheet (填报表) that are filled in. */
export const filledColumns = ['increment', 'total', 'on', 'note', 'problem', 'nextStep'] as const
export type FilledColumn = (typeof filledColumns)[number]

/** Those that are told, and those that nobody sees: which goal a row is, what was reported by then, and its key. */
export type SheetColumn =
  | FilledColumn
  | 'ordinal'
  | 'title'
  | 'target'
  | 'before'
  | 'goalId'
  | 'stamp'
  | 'key'

/** How the columns are headed. */
export const columnWords: Record<SheetColumn, string> = {
  ordinal: '序号',
  title: '目标任务',
  target: '目标',
  before: '截至上期',
  increment: '本期新增',
  total: '累计达到（或最新数）',
  on: '截至日期',
  note: '进展',
  problem: '存在问题',
  nextStep: '下步打算',
  goalId: '目标编号（请勿改动）',
  stamp: '已填情况（请勿改动）',
  key: '填报编号（请勿改动）',
}

/** What is written as 进展 where nothing changed: a report too. */
export const NO_PROGRESS = '无进展'
