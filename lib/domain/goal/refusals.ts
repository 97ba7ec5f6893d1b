import type { Sentence } from '../result'

export type GoalRefusal =
  | 'no such goal'
  | 'not yours'
  | 'goal archived'
  | 'department archived'
  | 'key used'
  | 'sent differently'
  | 'changed meanwhile'
  | 'invalid'

export const goalRefusals: Record<GoalRefusal, Sentence> = {
  'no such goal': { message: '没有这个目标任务，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'not yours': {
    message: '只有牵头科室的填报人和管理员能这样做。要改请联系他们。',
    turnsAway: 'not allowed',
  },
  'goal archived': { message: '这个目标已归档，不能再改动。要改请联系管理员恢复。' },
  'department archived': {
    message: '没有恢复：牵头科室“{}”已停用。请先在“科室”里恢复它，再恢复这个目标。',
  },
  'key used': { message: '这张表已经用过，没有再保存。请刷新页面后重新填。' },
  'sent differently': { message: '这张表刚才已经保存过，这次改过的内容没有保存。请打开那个目标再改。' },
  'changed meanwhile': {
    message: '没有保存：您打开之后，{}改过这个目标。标出的是现在的内容；再按一次保存，就以您填的为准。',
  },
  invalid: { message: '没有保存：请改正标出的地方。' },
}

/** The same of its steps, whose form offers what stands there now. */
export const stepsRefusals: Record<GoalRefusal, Sentence> = {
  ...goalRefusals,
  'changed meanwhile': {
    message: '没有保存：您打开之后，{}改过节点。请在上面选改用现在的，还是保留您填的，再保存。',
  },
}
