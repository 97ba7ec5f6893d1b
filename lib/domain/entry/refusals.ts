import { goalRefusals } from '../goal/refusals'
import type { TickRefusal } from '../milestone/draft'
import type { Sentence } from '../result'
import type { CorrectionRefusal, LateRefusal } from './correction'
import type { EntryRefusal } from './decision'
import type { UndoRefusal } from './voiding'

const found = {
  'no such goal': goalRefusals['no such goal'],
  'not yours': {
    message: '您的科室不牵头也不配合这个目标任务，不能替它填报。要改请联系牵头科室或管理员。',
    turnsAway: 'not allowed',
  },
  'goal archived': goalRefusals['goal archived'],
} satisfies Record<string, Sentence>

export type EntryRefusalName = EntryRefusal | keyof typeof found | KeyRefusal

export type KeyRefusal = 'key used' | 'sent differently' | 'taken back'

export const entryRefusals: Record<EntryRefusalName, Sentence> = {
  ...found,
  'in the future': { field: 'on', message: '日期不能晚于今天，请改日期。' },
  'before start': { field: 'on', message: '这个目标{}才开始，请填这天或以后的日期。' },
  'opening reading exists': {
    field: 'on',
    message: '期初数只填一次，已有{}的。请填开始以后的日期，或先作废那一条。',
  },
  'nothing reported': { field: 'value', message: '请填数字；没有进展请点“无进展”。' },
  'no words': { field: 'note', message: '请写进展，或点“无进展”。' },
  'words only': { field: 'value', message: '这个目标不填数量，请清空数量，只写进展。' },
  'total below zero': { field: 'value', message: '累计不能小于0，请核对。' },
  'not whole': { field: 'value', message: '这个目标按整数计，请填整数。' },
  'adds nothing': { field: 'value', message: '本次新增不能是0；没有进展请点“无进展”。' },
  'total unchanged': { field: 'value', message: '累计仍是{}，没有变化；没有进展请点“无进展”。' },
  'sum below zero': { field: 'value', message: '{}，低于0。请核对数量和日期，冲减不能多于已填的。' },
  'no rate': { field: 'value', message: '这个目标不按分子分母填，请只填数量。' },
  'rate and parts': { field: 'numerator', message: '比率由这两个数算出，不用另填，请只填一种。' },
  'parts not whole': { field: 'numerator', message: '{}请填整数。' },
  'rate too large': { field: 'denominator', message: '算出的比率太大，请核对这两个数。' },
  'key used': { message: '这张表已经用过，没有再保存。请刷新页面后重新填报。' },
  'sent differently': {
    message: '这张表刚才已经保存过，这次改过的内容没有保存。请刷新页面，先作废刚才那条再填。',
  },
  'taken back': { message: '这条填报已被撤销或作废，没有再保存。请刷新页面后重新填报。' },
}

export const voidRefusals: Record<UndoRefusal | 'no such entry' | 'corrected meanwhile', Sentence> = {
  'no such entry': { message: '没有这条填报，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'not yours': { message: '只有填报人本人、牵头科室和管理员可以作废这条填报。', turnsAway: 'not allowed' },
  'goal archived': goalRefusals['goal archived'],
  'corrected meanwhile': {
    message: '没有作废：{}更正过这一条，更正后的仍在计数。请刷新页面，看过再作废那一条。',
  },
  'too late': { message: '撤销的时间已过。请点“作废”，并写明原因。' },
  'sum below zero': { message: '作废后，{}，低于0。请先作废后来的冲减。' },
}

/** What is to be done about a correction that was refused: there is no 无进展 in its form. */
export const correctionRefusals: Record<
  Exclude<CorrectionRefusal, 'already void'> | LateRefusal | 'no such entry',
  Sentence
> = {
  ...entryRefusals,
  'no such entry': voidRefusals['no such entry'],
  'not yours': { message: '只有填报人本人、牵头科室和管理员可以更正这条填报。', turnsAway: 'not allowed' },
  'corrected meanwhile': {
    message: '没有保存：{}更正过这一条。标出的是更正后的内容；再按一次“更正”，就以您填的为准。',
  },
  'voided meanwhile': {
    message: '没有保存：{}作废了这一条，不再计数。填的内容还在；要算，请复制后另填一条。',
  },
  'nothing changed': { message: '内容没有改动，不用更正。' },
  'nothing reported': { field: 'value', message: '请填数量，或写进展。不再算这一条，请用“作废”。' },
  'no words': { field: 'note', message: '请写进展。不再算这一条，请用“作废”。' },
  'adds nothing': { field: 'value', message: '本次新增不能是0。不再算这一条，请用“作废”。' },
  'total unchanged': {
    field: 'value',
    message: '累计是{}，就没有新增了。不再算这一条，请用“作废”。',
  },
}

export const tickRefusals: Record<TickRefusal | keyof typeof found, Sentence> = {
  ...found,
  'no such milestone': { message: '没有这个节点，可能刚被改动。请刷新页面。', turnsAway: 'not there' },
  'milestone done': { field: 'doneOn', message: '这个节点已于{}完成，不用再点。填错了请先撤销完成。' },
  'done in the future': { field: 'doneOn', message: '完成日期不能晚于今天，请改日期。' },
  'done before start': { field: 'doneOn', message: '这个目标{}才开始，完成日期不能更早。' },
}
