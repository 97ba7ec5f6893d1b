import type { Facet, GoalFilter, Order } from './goal-filter'

/** The words of the list of goals, each written once. */

/** What a kind of choice is called; null where the choices themselves say it. */
export const facetWords: Record<Exclude<Facet, 'mine' | 'owed'>, string> & Record<'mine' | 'owed', null> = {
  standing: '状态',
  light: '灯',
  kind: '指标类型',
  theme: '板块',
  department: '科室',
  person: '责任人',
  mine: null,
  owed: null,
}

export const lightlessWord = '无灯'

export const nobodyWord = '未定'

export const mineWords = { department: '本科室牵头、配合', me: '我负责' } as const

export const owedWord = '本月未填报'

export const groupingWords: Record<GoalFilter['by'], string> = { theme: '按板块', department: '按科室' }

export const orderWords: Record<Exclude<Order, 'plan'>, string> = {
  gap: '按落后程度',
  due: '按期限',
  report: '久未填报在前',
}
