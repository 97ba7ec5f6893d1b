import { goalRefusals } from '../goal/refusals'
import type { Sentence } from '../result'

export type OverruleRefusal =
  | 'goal archived'
  | 'in the future'
  | 'no light'
  | 'light unchanged'
  | 'changed meanwhile'

export const overruleRefusals: Record<
  OverruleRefusal | 'no such goal' | 'no such overrule' | 'not yours',
  Sentence
> = {
  ...goalRefusals,
  'no such overrule': { message: '没有这次改判，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'not yours': { message: '只有领导可以改判和撤回改判。', turnsAway: 'not allowed' },
  'in the future': { message: '这一天还没有到，不能改判。请把截至日期改到今天或以前。' },
  'no light': { message: '这个目标在所看的这一天没有灯，不用改判。请把截至日期改到有灯的一天。' },
  'changed meanwhile': {
    message: '没有改判：您打开之后，{}。请再看一下；再按一次“改判”，就以您选的为准。',
  },
  'light unchanged': { field: 'light', message: '现在显示的已经是{}，请另选，或取消。' },
}
