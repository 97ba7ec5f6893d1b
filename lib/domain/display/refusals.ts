import type { Sentence } from '../result'

/** Why the 大屏 button did not open the wall. */
export const openWallRefusals = {
  'not yours': { message: '只有在用的领导和管理员账号可以打开大屏。', turnsAway: 'not allowed' },
} satisfies Record<string, Sentence>
