import { type DraftRefusal, draftRefusals } from '../import-draft/refusals'
import type { Sentence } from '../result'

export type ImportRefusal =
  | DraftRefusal
  | 'not allowed'
  | 'rows open'
  | 'nothing accepted'
  | 'plan made'
  | 'no figures'
  | 'invalid'

/** Why a document was not imported: what to do. */
export const importRefusals: Record<ImportRefusal, Sentence> = {
  ...draftRefusals,
  'not allowed': { message: '只有管理员能导入年度计划。要改请联系管理员。', turnsAway: 'not allowed' },
  'rows open': { message: '没有导入：还有{}条没有核对。请逐条接受或跳过，也可以一次接受其余各条。' },
  'nothing accepted': { message: '没有导入：一条也没有接受。请至少接受一条。' },
  'plan made': {
    message:
      '没有导入：开始核对以后，这一年的计划又建立或导入过，再导入会重复。请到“导入年度计划”重新读取原文，会和已有的目标任务逐条对应。',
  },
  'no figures': { field: 'summary', message: '没有从中找到对应这些目标、单位也相同的上年数。' },
  invalid: { message: '没有导入：有几条还不完整，请改正标出的地方，现在看到的是第一处。' },
}
