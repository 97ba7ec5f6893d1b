/** Which way a light can turn, in the order in which it is told; lit is what had no light before. */
export const turns = ['worse', 'better', 'lit', 'unlit'] as const

export type Turn = (typeof turns)[number]

/** How a light turned, as people read it. */
export const turnWords: Record<Turn, string> = {
  worse: '转差',
  better: '好转',
  lit: '新亮灯',
  unlit: '不再亮灯',
}
