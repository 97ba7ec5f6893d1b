import type { Kind } from '../progress/measure'

/** Each kind of measure in plain words, with an example, in the order in which they are offered. */
export const kindGuides: { kind: Kind; meaning: string; example: string }[] = [
  {
    kind: 'cumulative',
    meaning: '一次次加起来，到期达到一个总数；也可以是不能超过的上限。',
    example: '“散乱污”企业整治25家',
  },
  { kind: 'level', meaning: '看最新的读数，到期达到一个水平。', example: '养老保险参保率达到97%' },
  { kind: 'hold', meaning: '全年一直守住一条线，越线就亮红灯。', example: '医疗保险参保率保持98%以上' },
  { kind: 'milestones', meaning: '分几步走，每一步有自己的期限。', example: '道路拓宽：前期、开工、通车' },
  { kind: 'tally', meaning: '数得出来，但计划没有给数：只记数，不亮灯。', example: '走访企业若干家' },
  { kind: 'narrative', meaning: '没有数字，用文字说明进展：不亮灯。', example: '健全矛盾纠纷化解机制' },
]

const MEASURED_IN_PARTS = /[%％‰元米里亩吨顷度]/

/** Whether things in this unit only exist whole: 家、个、户, but not % or 万元. */
export const isCountable = (unit: string): boolean => unit.trim() !== '' && !MEASURED_IN_PARTS.test(unit)

/** Whether a target in this unit is one of whole things, which then are all that can be reported: 25家, but not 2.5家. */
export const isWholeTarget = (unit: string | null, target: string | null): boolean =>
  unit !== null && isCountable(unit) && (target === null || /^\d+$/.test(target))
