import type { Sentence } from '../result'

export type DraftRefusal = 'no such draft' | 'draft closed' | 'draft changed'

/** Why a half-done review can't go on. */
export const draftRefusals: Record<DraftRefusal, Sentence> = {
  'no such draft': { message: '没有这份草稿，可能地址不对。请回到导入页重新打开。', turnsAway: 'not there' },
  'draft closed': { message: '这份草稿已经导入或放弃，没有再保存。请刷新页面，看现在怎样。' },
  'draft changed': { message: '没有保存：这份草稿刚在别处改过。请刷新页面，看最新的内容。' },
}
