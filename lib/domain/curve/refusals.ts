import { goalRefusals } from '../goal/refusals'
import type { Sentence } from '../result'

export type CurveRefusal =
  | 'no such goal'
  | 'not yours'
  | 'goal archived'
  | 'no curve'
  | 'changed meanwhile'
  | 'invalid'
  | 'against the core'

export const curveRefusals: Record<CurveRefusal, Sentence> = {
  ...goalRefusals,
  'no curve': { message: '这个目标没有序时进度曲线：只有带目标值的累计数量和达到水平才有。' },
  'changed meanwhile': {
    message:
      '没有保存：您打开之后，{}改过这个目标或它的季度目标。请在上面选改用现在的，还是保留您填的，再保存。',
  },
  'against the core': { message: '没有保存：各期的数要逐步接近目标，不能折返，也不能越过目标。' },
}
