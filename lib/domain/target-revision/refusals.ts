import { goalRefusals } from '../goal/refusals'
import type { Sentence } from '../result'

export type TargetRefusal =
  | 'no such goal'
  | 'not yours'
  | 'goal archived'
  | 'no target'
  | 'unchanged'
  | 'changed meanwhile'
  | 'invalid'
  | 'key used'
  | 'sent differently'

export const targetRefusals: Record<TargetRefusal, Sentence> = {
  ...goalRefusals,
  'no target': { message: '这个目标没有可调整的目标值。目标待定的，请在“编辑”里补填。' },
  unchanged: { message: '没有保存：目标值和完成期限都和现在一样。要调整请改其中一项。' },
  'changed meanwhile': {
    message:
      '没有保存：您打开之后，{}改过这个目标。标出的是现在的内容，下面是调整记录；再按一次“调整”，就以您填的为准。',
  },
  'sent differently': {
    message: '这张表刚才已经保存过，这次改过的内容没有保存。请刷新页面，看过目标调整的记录后再改。',
  },
}
