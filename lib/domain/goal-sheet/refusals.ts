import { type DraftRefusal, draftRefusals } from '../import-draft/refusals'
import type { Sentence } from '../result'

export type SheetRefusal =
  | DraftRefusal
  | 'not allowed'
  | 'no plan'
  | 'empty'
  | 'not choosable'
  | 'changed meanwhile'
  | 'invalid'

/** Why a table is not read in, as people read it. */
export const sheetRefusals: Record<SheetRefusal, Sentence> = {
  ...draftRefusals,
  'not allowed': { message: '只有管理员可以导入任务分解表。', turnsAway: 'not allowed' },
  'no plan': { message: '没有读取：还没有年度计划。请先导入计划文件。' },
  empty: { message: '没有读取：表里没有内容，或内容都在隐藏的工作表里。请另选一个文件。' },
  'not choosable': { message: '没有导入：选中的行里有不能导入的。请刷新页面，看过差异再确认。' },
  'changed meanwhile': {
    message: '没有导入：您打开之后，计划里的目标又有改动。下面是现在的差异，请看过再确认一次。',
  },
  invalid: { message: '没有保存：请改正标出的地方。' },
}
